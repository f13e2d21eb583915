import type { PairWeight } from '@readout/protocol/api'
import { useNavigate } from '@tanstack/react-router'
import { counted } from '../../words/counted.ts'
import { nameOfCode } from '../../words/states.ts'
import { matrixOf, type PairSquare } from './matrix-of.ts'

const SIDES = 14
const CELL = 26
const LABELS = 118
const LARGEST = 11
const LEAST = 3.5
/** Letters that a row's label has room for. */
const LONGEST = 15

const labelOf = (side: string): string => (nameOfCode(side).length > LONGEST ? side : nameOfCode(side))

interface CellProps {
  readonly cell: PairSquare['cells'][number]
  readonly most: number
}

const sizeOf = (value: number, most: number): number => (value <= 0 ? 0 : LEAST + (LARGEST - LEAST) * Math.sqrt(value / most))

const Cell = ({ cell: { row, column, weight }, most }: CellProps) => {
  const navigate = useNavigate()
  const { one, other, events, cooperation, conflict } = weight
  const [up, down] = [sizeOf(cooperation, most), sizeOf(conflict, most)]
  return (
    <g
      className="matrix-cell"
      transform={`translate(${LABELS + column * CELL + CELL / 2} ${row * CELL + CELL / 2})`}
      onClick={() => void navigate({ to: '/between/$one/$other', params: { one, other } })}
    >
      <title>{`${nameOfCode(one)} and ${nameOfCode(other)}: ${counted(events, 'event')}, cooperation ${cooperation.toFixed(1)}, conflict ${conflict.toFixed(1)}`}</title>
      <rect x={-CELL / 2} y={-CELL / 2} width={CELL} height={CELL} />
      {up > 0 && <path className="together" d={`M${-up * 0.6} -1 0 ${-1 - up}L${up * 0.6} -1z`} />}
      {down > 0 && <path className="against" d={`M${-down * 0.6} 1 0 ${1 + down}L${down * 0.6} 1z`} />}
    </g>
  )
}

const Labels = ({ sides }: Pick<PairSquare, 'sides'>) =>
  sides.map((side, index) => (
    <g key={side}>
      <text x={LABELS - 10} y={index * CELL + CELL / 2 + 5} textAnchor="end">
        <title>{nameOfCode(side)}</title>
        {labelOf(side)}
      </text>
      <line x1={LABELS} x2={LABELS + index * CELL} y1={index * CELL} y2={index * CELL} />
      {index < sides.length - 1 && (
        <text x={LABELS + index * CELL + CELL / 2} y={(index + 1) * CELL - 8} textAnchor="middle" className="column-code">
          {side}
        </text>
      )}
    </g>
  ))

/** Who dealt with whom at a glance, each pair once; the table beside it holds the same figures. */
export const PairMatrix = ({ pairs }: { readonly pairs: readonly PairWeight[] }) => {
  const square = matrixOf(pairs, SIDES)
  const most = square.cells.reduce((top, { weight }) => Math.max(top, weight.cooperation, weight.conflict), 1)
  const side = square.sides.length * CELL
  return (
    <figure className="pair-matrix">
      <svg
        viewBox={`0 0 ${LABELS + side} ${side + 4}`}
        width={LABELS + side}
        role="img"
        aria-label="Who dealt with whom; the table holds the same figures"
      >
        <Labels sides={square.sides} />
        {square.cells.map((cell) => (
          <Cell key={`${cell.row} ${cell.column}`} cell={cell} most={most} />
        ))}
      </svg>
      <figcaption className="soft">Marks up: with each other. Marks down: against. The larger, the more, by PLOVER’s scores.</figcaption>
    </figure>
  )
}
