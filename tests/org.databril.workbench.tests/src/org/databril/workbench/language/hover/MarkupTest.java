// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.hover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MarkupTest {
    @Test
    void boldCodeAndLinksAreShownAsSuch() {
        assertEquals("<form><p><b>Shop</b> in <span font=\"code\">canvas.bmc</span>, <a href=\"file:///a%20b#L3\">used here</a></p></form>",
                Markup.markdown("**Shop** in `canvas.bmc`, [used here](file:///a%20b#L3)").form());
    }

    @Test
    void headingsAndListsHaveLinesOfTheirOwn() {
        assertEquals("<form><p><b>Findings</b></p><li>one</li><li>two</li><p>after them</p></form>",
                Markup.markdown("## Findings\n- one\n* two\n\nafter\nthem").form());
    }

    @Test
    void textThatLooksLikeMarkupIsText() {
        assertEquals("<form><p>a &lt; b &amp; c, snake_case_name *</p></form>", Markup.markdown("a < b & c, snake_case_name *").form());
        assertEquals("<form><p>5 * 3 and **not bold</p></form>", Markup.markdown("5 \\* 3 and **not bold").form());
    }

    @Test
    void plainTextHasNoMarks() {
        assertEquals("<form><p>**as it is**</p><p>next</p></form>", Markup.plain("**as it is**\n\nnext").form());
    }
}
