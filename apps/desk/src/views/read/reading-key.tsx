/** How a report looks when it has been read, and one to try. */
export const ReadingKey = ({ example }: { readonly example: () => void }) => (
  <aside className="reading-key" aria-label="What you will see">
    <h2>What you will see</h2>
    <ul className="plain">
      <li>
        <span className="act-words q1">thin</span>, together in words: met, promised, praised
      </li>
      <li>
        <span className="act-words q2">thick</span>, together in deeds: gave, freed, traded
      </li>
      <li>
        <span className="act-words q3">thin and broken</span>, against in words: accused, refused
      </li>
      <li>
        <span className="act-words q4">thick and broken</span>, against in deeds: seized, struck
      </li>
      <li>
        <span className="said">shaded</span>, somebody’s own words
      </li>
      <li>
        <span className="doubtful">dotted</span>, worked out or uncertain
      </li>
    </ul>
    <p>Beside each line stands what it says happened: who, to whom, when, where, according to whom, and why it was read so.</p>
    <button type="button" onClick={example}>
      Put in an example
    </button>
  </aside>
)
