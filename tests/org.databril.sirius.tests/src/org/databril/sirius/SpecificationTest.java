// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class SpecificationTest {
    @Test
    void nothingInTheSpecificationIsWrong() {
        assertEquals("", String.join("\n", Checker.problems(Specification.text())));
    }

    @Test
    void everyServiceIsUsed() {
        var used = Checker.uses(Specification.text()).stream().map(use -> Expression.of(use.expression()).name()).toList();
        assertEquals(List.of(), Services.all().stream().map(method -> method.getName()).filter(name -> !used.contains(name)).toList());
    }
}
