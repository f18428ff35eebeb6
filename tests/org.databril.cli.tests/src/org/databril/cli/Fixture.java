// SPDX-License-Identifier: EPL-2.0
package org.databril.cli;

/** Texts of canvases that the tests speak about. */
final class Fixture {
    /** A canvas in the standard layout without an error. */
    static final String SOUND = """
            canvas Florist "Florist on the square" {
                segment Passers "Passers-by" { role payer, user }
                channel Stall "Stall" { direct offline reaches Passers in purchase }
            }
            """;

    /** A canvas with an error that follows a tab and wide characters. */
    static final String MISTAKEN = """
            canvas Florist "花屋" {
            \tsegment Passers "通行人" { prefers Stal }
            \tchannel Stall "Stall" { direct offline reaches Passers in purchase }
            }
            """;

    private Fixture() {
    }
}
