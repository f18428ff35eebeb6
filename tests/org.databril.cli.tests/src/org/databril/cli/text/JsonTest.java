// SPDX-License-Identifier: EPL-2.0
package org.databril.cli.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void whatBreaksJsonOrScriptsIsEscaped() {
        assertEquals("\"a\\\"b\\\\c\\n\\u0000\\u2028\\ud800é花👩\"\n", Json.of("a\"b\\c\n\0\u2028\uD800é花👩"));
    }

    @Test
    void numbersArePlain() {
        assertEquals("[100000, 0.5, 0, 7, true, null]\n", Json.of(Arrays.asList(new BigDecimal("1E+5"),
                new BigDecimal("0.50"), new BigDecimal("0.00"), 7L, true, null)));
    }

    @Test
    void smallThingsStandOnALineAndLargeOnesInSeveral() {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("version", 1);
        tree.put("findings", List.of(Map.of("code", "a"), Map.of("code", "b")));
        tree.put("none", List.of());
        assertEquals("""
                {
                  "version": 1,
                  "findings": [
                    {"code": "a"},
                    {"code": "b"}
                  ],
                  "none": []
                }
                """, Json.of(tree));
    }
}
