/** The parts of “Your data” as their .astro files serve them, as far as the elements use them. */
const said = `<p class="data-said" role="status" tabindex="-1"></p>
  <div class="data-undo" hidden><button data-act="undo"><span></span></button>
  <button data-act="save-before">Save what was here before</button></div>`;

export const bringInMarkup = `<playbook-bring-in data-app="test">
  <input type="file" />${said}
  <div class="data-plan" hidden><h3 tabindex="-1">What this copy would bring</h3>
    <p data-from></p><p data-changed hidden></p><table><tbody></tbody></table><p data-aside hidden></p>
    <button data-act="apply">Bring it in</button><button data-act="leave">Leave it</button></div>
</playbook-bring-in>`;

export const eraseMarkup = `<playbook-erase>
  <button data-act="ask one">Erase one</button><button data-act="ask">Clear this device</button>${said}
  <dialog><h2></h2><ul data-goes></ul><p data-all></p>
    <button data-act="keep">Keep everything</button>
    <button data-act="erase"><span>Clear it</span></button></dialog>
  <script type="application/json">[{"id":"one","title":"One","ids":["F1.1"],"shared":[]}]</script>
</playbook-erase>`;

export const moveMarkup = `<playbook-move data-app="test">
  <button data-act="make">Make a link</button>
  <div class="data-link" hidden><textarea aria-label="Link" readonly></textarea><p data-long></p>
    <label><input type="checkbox" />Light</label>
    <button data-act="copy">Copy</button><button data-act="share">Share the link</button>
    <button data-act="picture">Picture</button></div>
  <p role="status"></p><figure class="data-picture" hidden><div></div></figure>
</playbook-move>`;

export const keptMarkup = `<playbook-kept>
  <p data-total></p>
  <div class="kept"><div class="kept-empty" data-unread>Nothing of yours yet</div></div>
  <template data-template="group"><details><summary><span data-name></span><span data-count></span></summary>
    <ul></ul><button hidden></button></details></template>
  <template data-template="entry"><li><b data-title></b><p data-text></p>
    <details><summary><code></code></summary><pre></pre></details></li></template>
  <script type="application/json">[]</script>
</playbook-kept>`;

export const copyStatusMarkup = `<playbook-copy-status data-app="test">
  <div class="note"><span data-words>Save a copy from time to time.</span><span role="status"></span></div>
  <button>Save a copy</button>
</playbook-copy-status>`;
