// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.png;

import java.awt.Font;
import java.util.Collection;
import java.util.stream.Collectors;

import org.databril.diagram.scene.Scene;
import org.databril.diagram.scene.Text;

/** What neither the shipped font nor one of the machine can draw, so that it becomes an empty frame in pixels and on paper. */
public final class MissingCharacters {

    private MissingCharacters() {
    }

    /** The characters of all texts that no font has, each once, as they come; usually empty. */
    public static String of(Collection<Scene> scenes) {
        return scenes.stream().flatMap(scene -> scene.texts().stream()).filter(text -> !text.type().face().has(text.content()))
            .map(MissingCharacters::of).flatMapToInt(String::codePoints).distinct().mapToObj(Character::toString)
            .collect(Collectors.joining());
    }

    private static String of(Text text) {
        Font machine = font();
        return text.content().codePoints().mapToObj(Character::toString)
            .filter(character -> character.codePointAt(0) > ' ' && !text.type().face().has(character)
                && (machine == null || machine.canDisplayUpTo(character) >= 0))
            .collect(Collectors.joining());
    }

    /** The font that {@link TextOutline} takes where the shipped one does not do; null where the machine has none. */
    private static Font font() {
        try {
            return new Font(Font.SANS_SERIF, Font.PLAIN, 12);
        } catch (RuntimeException | Error e) {
            return null;
        }
    }
}
