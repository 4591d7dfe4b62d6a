// SPDX-License-Identifier: EPL-2.0
"use strict";
document.querySelectorAll("table.sortable").forEach(function (table) {
  const body = table.tBodies[0];
  const heads = Array.from(table.tHead.rows[0].cells);
  const compare = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;
  function order(index, sign) {
    const keyed = Array.from(body.rows, function (row) {
      return { row: row, key: row.cells[index].dataset.key };
    });
    const numeric = keyed.every(function (each) { return each.key === "" || isFinite(each.key); });
    keyed.sort(function (one, other) {
      if (one.key === "" || other.key === "") {
        return (one.key === "" ? 1 : 0) - (other.key === "" ? 1 : 0);
      }
      return sign * (numeric ? one.key - other.key : compare(one.key, other.key));
    });
    keyed.forEach(function (each) { body.append(each.row); });
  }
  heads.forEach(function (head, index) {
    const name = head.textContent;
    const button = document.createElement("button");
    button.type = "button";
    function label(text) {
      button.title = text;
      button.setAttribute("aria-label", name + ": " + text);
    }
    label(document.body.dataset.sortAscending);
    head.classList.add("sorts");
    head.append("\u00a0", button);
    head.addEventListener("click", function () {
      const down = head.getAttribute("aria-sort") === "ascending";
      heads.forEach(function (each) { each.removeAttribute("aria-sort"); });
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      label(down ? document.body.dataset.sortAscending : document.body.dataset.sortDescending);
      order(index, down ? -1 : 1);
    });
  });
});
// What scrolls is reached by keys in every browser, and says what it is; a long table always does.
const tables = Array.from(document.querySelectorAll(".table"));
function reach() {
  tables.forEach(function (each) {
    const wide = each.scrollWidth > each.clientWidth;
    each.classList.toggle("scrolls", wide);
    if (each.classList.contains("long")) {
      return;
    }
    ["tabindex", "role", "aria-label"].forEach(function (name) { each.removeAttribute(name); });
    if (wide || each.scrollHeight > each.clientHeight) {
      each.tabIndex = 0;
      each.setAttribute("role", "region");
      each.setAttribute("aria-label", each.querySelector("caption").textContent);
    }
  });
}
reach();
addEventListener("resize", reach);
