// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.result;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import dk.landskab.model.edit.Message;
import dk.landskab.ui.analyses.question.Answer;
import dk.landskab.ui.analyses.question.Question;
import dk.landskab.ui.navigator.Desk;

/** Answers one question at a time beside the window, with its progress, until it is stopped. For the window's thread. */
final class Answering {

    private final Desk desk;
    private final Work work;
    private final ProgressLine progress;
    private final Consumer<Answer> answered;

    /** @param answered is given each answer that nobody stopped */
    Answering(Composite parent, Desk desk, Work work, Consumer<Answer> answered) {
        this.desk = desk;
        this.work = work;
        this.answered = answered;
        progress = new ProgressLine(parent, desk.language(), this::stop);
        parent.addListener(SWT.Dispose, event -> progress.running().ifPresent(Running::stop));
    }

    /** Answers a question, in place of one that is being answered. */
    void begin(Question question) {
        progress.running().ifPresent(Running::stop);
        work.say("");
        progress.begin(question, new Running.Told() {
            @Override
            public void at(int stage, Message what) {
                work.later(() -> progress.at(stage, what));
            }

            @Override
            public void answered(Answer answer) {
                work.later(() -> end(answer));
            }

            @Override
            public void failed(RuntimeException why) {
                work.later(() -> {
                    progress.end();
                    work.fail(why);
                });
            }
        });
    }

    private void end(Answer answer) {
        if (progress.running().filter(each -> !each.isCancelled()).isEmpty()) {
            return;
        }
        progress.end();
        answered.accept(answer);
        work.say(answer.note().map(each -> each.in(desk.language())).orElse(""));
        try {
            answer.gesture().ifPresent(Runnable::run);
        } catch (RuntimeException refused) {
            work.fail(refused);
        }
    }

    private void stop() {
        if (progress.running().filter(Running::stop).isPresent()) {
            progress.end();
            work.say(Message.of(Answering.class, "stopped").in(desk.language()));
        }
    }
}
