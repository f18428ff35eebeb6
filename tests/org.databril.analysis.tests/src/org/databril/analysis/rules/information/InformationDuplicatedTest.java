// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.information;

import static org.databril.analysis.Found.elements;
import static org.databril.analysis.Found.messages;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class InformationDuplicatedTest {
    private static final String CODE = "information-duplicated";

    private static final String CUSTOMER = "information Customer { attribute name  attribute email } ";

    @Test
    void anAttributeInSeveralSourcesIsReportedOnTheAttribute() {
        assertEquals(List.of("Data.Customer.name"), elements(CODE, "landscape Data {" + CUSTOMER + """
                source Till { holds Customer(name) as master }
                source Site { holds Customer }
                }
                """));
    }

    @Test
    void anInformationWithAllAttributesInTheSameSourcesIsReportedOnceWithTheSources() {
        assertEquals(List.of("“Customer” is kept in Till and Web shop."), messages(CODE, "landscape Data {" + CUSTOMER + """
                source Till { holds Customer }
                source Site "Web shop" { holds Customer(email)  holds Customer(name) }
                }
                """));
    }

    @Test
    void attributesInDifferentSourcesAreReportedEach() {
        assertEquals(List.of("“Customer.name” is kept in Till and Site.", "“Customer.email” is kept in Till and Paper."),
                messages(CODE, "landscape Data {" + CUSTOMER + """
                        source Till { holds Customer }
                        source Site { holds Customer(name) }
                        source Paper { holds Customer(email) }
                        }
                        """));
    }

    @Test
    void whatOneSourceHoldsTwiceIsNotDuplicated() {
        assertEquals(List.of(), elements(CODE, "landscape Data {" + CUSTOMER + """
                source Till { holds Customer  holds Customer(name) as master }
                }
                """));
    }

    @Test
    void anInformationWithoutAttributesIsHeldAsAWhole() {
        assertEquals(List.of("Data.Visit"), elements(CODE, """
                landscape Data { information Visit  source Till { holds Visit }  source Site { holds Visit } }
                """));
    }
}
