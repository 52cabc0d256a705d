/** Opens the window in which one prints, in place of saying how. */
class PrintPage extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('summary')?.addEventListener('click', (event) => {
      event.preventDefault()
      window.print()
    })
  }
}

customElements.define('print-page', PrintPage)
