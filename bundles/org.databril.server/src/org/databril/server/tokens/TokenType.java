// SPDX-License-Identifier: EPL-2.0
package org.databril.server.tokens;

import java.util.Arrays;
import java.util.List;

import org.databril.model.bmc.Attribute;
import org.databril.model.bmc.Flow;
import org.databril.model.bmc.Information;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Promise;
import org.databril.model.bmc.Root;
import org.databril.model.bmc.Source;
import org.eclipse.lsp4j.SemanticTokenTypes;

/** What a word is, in the types that every editor has a colour for. Their order is part of the protocol. */
enum TokenType {
    KEYWORD(SemanticTokenTypes.Keyword),
    VALUE(SemanticTokenTypes.EnumMember),
    STRING(SemanticTokenTypes.String),
    NUMBER(SemanticTokenTypes.Number),
    COMMENT(SemanticTokenTypes.Comment),
    ROOT(SemanticTokenTypes.Namespace),
    ITEM(SemanticTokenTypes.Class),
    PART(SemanticTokenTypes.Property),
    INFORMATION(SemanticTokenTypes.Struct),
    SOURCE(SemanticTokenTypes.Type),
    FLOW(SemanticTokenTypes.Event),
    KPI(SemanticTokenTypes.Function),
    CODE(SemanticTokenTypes.Variable);

    private final String id;

    TokenType(String id) {
        this.id = id;
    }

    /** The types by the names that the protocol has for them, in order. */
    static List<String> ids() {
        return Arrays.stream(values()).map(type -> type.id).toList();
    }

    /** The type of the names of an element. */
    static TokenType of(Named element) {
        return switch (element) {
            case Root root -> ROOT;
            case Promise promise -> PART;
            case Attribute attribute -> PART;
            case Information information -> INFORMATION;
            case Source source -> SOURCE;
            case Flow flow -> FLOW;
            case Kpi kpi -> KPI;
            default -> ITEM;
        };
    }
}
