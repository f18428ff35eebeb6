// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.colour;

import org.databril.diagram.scene.Box;
import org.databril.diagram.scene.Disc;
import org.databril.diagram.scene.Ink;
import org.databril.diagram.scene.Look;
import org.databril.diagram.scene.Path;
import org.databril.diagram.scene.Shape;
import org.databril.diagram.scene.Text;

/** Lets parts of a picture step back; what is written stays as readable as all second text. */
final class Paling {

    private Paling() {
    }

    static Text of(Text text) {
        return new Text(text.content(), text.x(), text.baseline(), text.anchor(), text.type(), text(text.ink()));
    }

    static Shape of(Shape shape) {
        return switch (shape) {
            case Box box -> new Box(box.bounds(), box.radius(), look(box.look()));
            case Disc disc -> new Disc(disc.x(), disc.y(), disc.radius(), look(disc.look()));
            case Path path -> new Path(path.steps(), look(path.look()));
        };
    }

    private static Look look(Look look) {
        return new Look(ground(look.fill()), line(look.stroke()), look.width(), look.dash());
    }

    private static Ink text(Ink ink) {
        return ink == Ink.NONE ? ink : Ink.MUTED;
    }

    private static Ink ground(Ink ink) {
        return switch (ink) {
            case NONE, PAPER, WASH, TRACK -> ink;
            case DATA_WASH, PERSONAL_WASH -> Ink.WASH;
            case LINE -> Ink.TRACK;
            default -> Ink.EDGE;
        };
    }

    private static Ink line(Ink ink) {
        return switch (ink) {
            case NONE, TRACK -> ink;
            case LINE, DATA_LINE -> Ink.TRACK;
            default -> Ink.EDGE;
        };
    }
}
