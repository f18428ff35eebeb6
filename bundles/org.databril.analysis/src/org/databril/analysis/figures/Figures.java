// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

import org.databril.analysis.view.Business;
import org.databril.model.bmc.Canvas;

/** All kinds of figures, and their values for a canvas. */
public final class Figures {
    private static final class Holder {
        static final Figures STANDARD = new Figures(ServiceLoader.load(Figure.class, Figure.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get).sorted(Comparator.comparing(Figure::id)).toList());
    }

    private final List<Figure> figures;

    private Figures(List<Figure> figures) {
        this.figures = List.copyOf(figures);
    }

    /** The figures that come with the product. */
    public static Figures standard() {
        return Holder.STANDARD;
    }

    /** These and others. */
    public Figures with(List<? extends Figure> more) {
        var all = new ArrayList<>(figures);
        all.addAll(more);
        return new Figures(all);
    }

    /** The kinds of figures. */
    public List<Figure> figures() {
        return figures;
    }

    /**
     * The values for a canvas: once per currency in use, and once for a canvas in which no amount is said.
     *
     * @param business a view of the canvas and all that it names
     */
    public List<CanvasFigures> of(Canvas canvas, Business business) {
        var accounts = Accounts.of(canvas, business);
        if (accounts.currencies().isEmpty()) {
            return List.of(in(accounts, canvas.getCurrency()));
        }
        return accounts.currencies().stream().map(currency -> in(accounts, currency)).toList();
    }

    private CanvasFigures in(Accounts accounts, String currency) {
        return new CanvasFigures(accounts.canvas(), currency,
                figures.stream().flatMap(figure -> figure.values(accounts, currency).stream()).toList());
    }
}
