// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.interview;

import java.util.List;
import java.util.Optional;

import org.databril.analysis.interview.Asked;
import org.databril.analysis.interview.Round;
import org.databril.catalogue.Block;
import org.databril.catalogue.Question;
import org.databril.model.bmc.Canvas;
import org.databril.workbench.Images;
import org.databril.workbench.Speech;
import org.databril.workbench.diagram.Messages;
import org.databril.workbench.diagram.change.Changes;
import org.databril.workbench.diagram.change.Elements;
import org.databril.workbench.diagram.change.ReadOnly;
import org.databril.workbench.diagram.subject.Following;
import org.databril.workbench.diagram.subject.Subject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.part.ViewPart;

/**
 * The guiding questions of the block that somebody is in, answered or open. Answers are written into the text; Alt with the
 * arrow keys leads to the next open question and back.
 */
public final class InterviewView extends ViewPart {
    /** The id of the view in {@code plugin.xml}. */
    public static final String ID = "org.databril.workbench.interview";

    private BlockChoice blocks;
    private QuestionList questions;
    private AnswerField answer;
    private Following following;
    private Round round;
    private Block block = Block.SEGMENTS;
    private Question question;
    private Subject followed;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
        blocks = new BlockChoice(parent, this::choose);
        var sash = new SashForm(parent, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        questions = new QuestionList(sash, this::choose);
        answer = new AnswerField(sash, this::write);
        sash.setWeights(3, 2);
        questions.onKey(this::key);
        answer.onKey(this::key);
        following = new Following(getViewSite(), this::take);
        var bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(action(Messages.interview_previous, "up", () -> go(true)));
        bar.add(action(Messages.interview_next, "down", () -> go(false)));
        bar.add(following.pinAction());
        show(Optional.empty());
        following.undoInText();
        following.begin();
    }

    private static Action action(String words, String icon, Runnable does) {
        var action = new Action(words) {
            @Override
            public void run() {
                does.run();
            }
        };
        action.setToolTipText(words);
        action.setImageDescriptor(Images.of(InterviewView.class.getResource("/icons/" + icon + ".svg")));
        return action;
    }

    private void key(Event event) {
        if ((event.stateMask & SWT.ALT) != 0 && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
            event.doit = false;
            go(event.keyCode == SWT.ARROW_UP);
        }
    }

    private void take(Subject subject) {
        if (subject == null) {
            show(Optional.empty());
            return;
        }
        var name = subject.name();
        following.ask(checked -> Interviewed.of(checked.project(), name), found -> {
            Block in = subject.block() != null ? subject.block() : found.map(Interviewed::block).orElse(null);
            if (in != null && in != block && !subject.equals(followed)) {
                block = in;
                question = null;
            }
            followed = subject;
            show(found);
        });
    }

    private void show(Optional<Interviewed> found) {
        if (blocks.isDisposed()) {
            return;
        }
        var next = found.map(Interviewed::round).orElse(null);
        if (round != null && (next == null || !next.canvas().equals(round.canvas()))) {
            // what is typed belongs to the canvas from before
            answer.enter();
            answer.show(null, "", true);
        }
        round = next;
        blocks.show(round, block);
        if (round == null) {
            questions.show(List.of(), null);
            answer.show(null, Messages.interview_none, true);
            return;
        }
        var asked = round.in(block);
        if (question == null || question.block() != block) {
            question = asked.stream().filter(Asked::isOpen).findFirst().orElse(asked.getFirst()).question();
        }
        questions.show(asked, question);
        var locked = locked();
        answer.show(round.of(question), locked.isEmpty() ? elsewhere() : locked, !locked.isEmpty());
    }

    /** Why nothing can be answered; empty where it can. */
    private String locked() {
        return round.mistake() > 0 ? NLS.bind(Messages.properties_mistake, round.mistake())
                : following.subject().text().map(ReadOnly::why).orElse(Messages.properties_notOpen);
    }

    private String elsewhere() {
        var there = round.of(question).root();
        return there.isEmpty() || there.equals(round.canvas()) ? "" : NLS.bind(Messages.interview_elsewhere, there);
    }

    private void choose(Block other) {
        block = other;
        question = null;
        refresh();
    }

    private void choose(Question other) {
        question = other;
        refresh();
    }

    private void refresh() {
        show(Optional.ofNullable(round).map(known -> new Interviewed(known, block)));
    }

    /** Goes to the next open question, or to the one before. */
    private void go(boolean back) {
        if (round != null && question != null) {
            answer.enter();
            round.next(question, back).ifPresent(next -> {
                block = next.block();
                question = next;
                refresh();
                answer.setFocus();
            });
        }
    }

    private void write(Question asked, String words) {
        var text = following.subject() == null ? null : following.subject().text().orElse(null);
        if (text == null || round == null || round.of(asked).answer().equals(words.strip())) {
            return;
        }
        var canvas = round.canvas();
        var changes = new Changes(text, reason -> answer.say(reason.text(Speech.language())));
        changes.apply(checked -> Elements.find(checked.project(), canvas).filter(Canvas.class::isInstance)
                .map(found -> new Changes.Wish(new AnswerEdit((Canvas) found, asked, words), List.of())).orElse(null),
                names -> { });
    }

    /** The interview that is shown; null for none. */
    public Round round() {
        return round;
    }

    /** The question that is chosen; null for none. */
    public Question question() {
        return question;
    }

    /** The control with all of it. */
    public Composite control() {
        return questions.control().getParent().getParent();
    }

    @Override
    public void setFocus() {
        questions.setFocus();
    }

    @Override
    public void dispose() {
        if (following != null) {
            following.dispose();
        }
        super.dispose();
    }
}
