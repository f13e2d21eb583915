import { useNavigate } from '@tanstack/react-router'
import { useMemo, useRef } from 'react'
import { useWidth } from '../../parts/use-width.ts'
import { counted } from '../../words/counted.ts'
import { listWords } from '../../words/parties.ts'
import { findState, nameOfCode } from '../../words/states.ts'
import type { Country } from './country.ts'
import { type Atlas, drawWorld, type DrawnCountry } from './world.ts'

const LEAST = 5
const MOST = 20

interface CountryMarksProps {
  readonly country: Country
  readonly drawn: DrawnCountry
  readonly most: number
  /** Smaller on a smaller map. */
  readonly scale: number
}

const sizeOf = (value: number, most: number): number => (value <= 0 ? 0 : LEAST + (MOST - LEAST) * Math.sqrt(value / most))

const CountryMarks = ({ country, drawn: { x, y }, most, scale }: CountryMarksProps) => {
  const navigate = useNavigate()
  const up = scale * sizeOf(country.cooperation, most)
  const down = scale * sizeOf(country.conflict, most)
  const words = `${nameOfCode(country.country)}: ${counted(country.events, 'event')}, cooperation ${country.cooperation.toFixed(1)}, conflict ${country.conflict.toFixed(1)}`
  return (
    <g
      className="country-marks"
      transform={`translate(${x} ${y})`}
      onClick={() => void navigate({ to: '/events', search: { place: country.country } })}
    >
      <title>{words}</title>
      {up > 0 && <path className="together" d={`M${-up * 0.6} -1 0 ${-1 - up}L${up * 0.6} -1z`} />}
      {down > 0 && <path className="against" d={`M${-down * 0.6} 1 0 ${1 + down}L${down * 0.6} 1z`} />}
    </g>
  )
}

const Drawn = ({ atlas, countries, width }: { readonly atlas: Atlas; readonly countries: readonly Country[]; readonly width: number }) => {
  const world = useMemo(() => drawWorld(atlas, width), [atlas, width])
  const byNumber = useMemo(() => new Map(world.countries.map((country) => [country.number, country])), [world])
  const most = countries.reduce((top, { cooperation, conflict }) => Math.max(top, cooperation, conflict), 1)
  const told = new Set(countries.map(({ country }) => findState(country)?.number))
  const undrawn = countries.filter(({ country }) => !byNumber.has(findState(country)?.number ?? ''))
  return (
    <>
      <svg width={width} height={world.height} role="img" aria-label="Map of where events took place; the table holds the same figures">
        <path className="sphere" d={world.sphere} />
        <path className="graticule" d={world.lines} />
        {world.countries.map(({ number, name, path }) => (
          <path key={`${number} ${name}`} className={told.has(number) ? 'land told' : 'land'} d={path} />
        ))}
        {countries.map((country) => {
          const drawn = byNumber.get(findState(country.country)?.number ?? '')
          return drawn === undefined ? null : (
            <CountryMarks
              key={country.country}
              country={country}
              drawn={drawn}
              most={most}
              scale={Math.min(1, Math.max(0.5, width / 820))}
            />
          )
        })}
      </svg>
      {undrawn.length > 0 && (
        <p className="soft">Too small for this map, but in the table: {listWords(undrawn.map(({ country }) => nameOfCode(country)))}.</p>
      )}
    </>
  )
}

/** The world with a pair of marks where events took place: up for cooperation, down for conflict. */
export const WorldMap = ({ atlas, countries }: { readonly atlas: Atlas; readonly countries: readonly Country[] }) => {
  const figure = useRef<HTMLElement>(null)
  const width = useWidth(figure, 800)
  return (
    <figure ref={figure} className="world">
      <Drawn atlas={atlas} countries={countries} width={width} />
      <figcaption className="soft">Borders: Natural Earth. They say nothing about who is right.</figcaption>
    </figure>
  )
}
