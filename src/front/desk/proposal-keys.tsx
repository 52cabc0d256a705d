import { proposalKeys } from './proposal-key.texts.ts'

/** Which keys do what. The island shows it, since without a script there are none; they can be turned off (WCAG 2.1.4). */
export function Keys() {
  return (
    <div class="keys" data-keys hidden>
      <p>
        {proposalKeys.map(({ keys, says }) => (
          <span>
            {keys.map((key) => (
              <kbd>{key}</kbd>
            ))}{' '}
            {says}
          </span>
        ))}
      </p>
      <button class="link" type="button" data-turn>
        Sneltoetsen uitzetten
      </button>
    </div>
  )
}
