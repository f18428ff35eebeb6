// SPDX-License-Identifier: EPL-2.0
package org.databril.catalogue;

/**
 * A guiding question that a consultant puts to the client.
 *
 * @param block the block it belongs to
 * @param id unique within its block
 */
public record Question(Block block, String id) {

    /** The question as spoken to the client. */
    public String text(Language language) {
        return Questions.texts(language).get(qualifiedId());
    }

    /** The id with its block in front, such as {@code partners.most-important}. */
    public String qualifiedId() {
        return block.id().concat(".").concat(id);
    }

    /** The shortest way to refer to it: the plain id where no other block has it, else the {@link #qualifiedId()}. */
    public String reference() {
        return Questions.find(null, id).size() == 1 ? id : qualifiedId();
    }
}
