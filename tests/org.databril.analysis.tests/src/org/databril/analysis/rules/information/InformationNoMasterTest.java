// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.information;

import static org.databril.analysis.Found.elements;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class InformationNoMasterTest {
    private static final String CODE = "information-no-master";

    @Test
    void anAttributeInSeveralSourcesWithoutAMasterIsReported() {
        assertEquals(List.of("Data.Customer.email"), elements(CODE, """
                landscape Data {
                    information Customer { attribute name  attribute email }
                    source Till { holds Customer(name) as master  holds Customer(email) }
                    source Site { holds Customer }
                }
                """));
    }

    @Test
    void whatOnlyOneSourceHoldsNeedsNoMaster() {
        assertEquals(List.of(), elements(CODE, """
                landscape Data { information Customer { attribute name }  source Till { holds Customer } }
                """));
    }
}
