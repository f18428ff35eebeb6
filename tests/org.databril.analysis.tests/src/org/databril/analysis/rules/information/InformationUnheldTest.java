// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.information;

import static org.databril.analysis.Found.elements;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class InformationUnheldTest {
    private static final String CODE = "information-unheld";

    @Test
    void anAttributeThatNoSourceHoldsIsReportedOnTheAttribute() {
        assertEquals(List.of("Data.Customer.email"), elements(CODE, """
                landscape Data {
                    information Customer { attribute name  attribute email }
                    source Till { holds Customer(name) }
                }
                """));
    }

    @Test
    void anInformationOfWhichNoAttributeIsHeldIsReportedOnce() {
        assertEquals(List.of("Data.Customer"), elements(CODE, """
                landscape Data { information Customer { attribute name  attribute email } }
                """));
    }

    @Test
    void anInformationWithoutAttributesIsReportedItself() {
        assertEquals(List.of("Data.Visit"), elements(CODE, """
                landscape Data { information Visit  information Purchase  source Till { holds Purchase } }
                """));
    }

    @Test
    void aHoldingWithoutAttributesHoldsThemAll() {
        assertEquals(List.of(), elements(CODE, """
                landscape Data {
                    information Customer { attribute name  attribute email }
                    source Till { holds Customer }
                }
                """));
    }
}
