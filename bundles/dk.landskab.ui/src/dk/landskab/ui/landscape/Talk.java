// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.landscape;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

import dk.landskab.editing.recovery.Recovery;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;

/** How the workbench talks to the person: in one language, with buttons that say what they do. For the window's thread. */
public final class Talk {

    /** What becomes of edits that are not saved. */
    public enum Saving {
        /** They are saved. */
        SAVE,
        /** They are forgotten. */
        THROW_AWAY,
        /** Everything stays as it is. */
        CANCEL
    }

    /** What becomes of edits that an earlier run did not save. */
    public enum Recovering {
        /** They are there again, and still not saved. */
        RECOVER,
        /** They are forgotten. */
        THROW_AWAY,
        /** Nothing is opened. */
        CANCEL
    }

    /** What becomes of a file that was edited here and by another program. */
    public enum Both {
        /** It stays as it is here, and is saved so. */
        MINE,
        /** It becomes as the other program wrote it. */
        THEIRS,
        /** It stays as it is here, and the person is asked again. */
        LATER
    }

    private static final int LISTED = 10;

    private final Language language;
    private final Supplier<Shell> shell;

    /** Talks in a language, over a window. */
    public Talk(Language language, Supplier<Shell> shell) {
        this.language = language;
        this.shell = shell;
    }

    /** The language. */
    public Language language() {
        return language;
    }

    /** The window over which it talks. */
    public Shell shell() {
        return shell.get();
    }

    /** A text in that language. */
    public String say(Class<?> home, String key, Object... arguments) {
        return Message.of(home, key, arguments).in(language);
    }

    /** A number of things in words: the text of {@code key.none}, {@code key.one} or {@code key.many}. */
    public static Message count(Class<?> home, String key, long number) {
        return Message.of(home, key + (number == 0 ? ".none" : number == 1 ? ".one" : ".many"), number);
    }

    /** Says something that is done, or cannot be. */
    public void tell(Message what) {
        ask(MessageDialog.INFORMATION, what.in(language), "close");
    }

    /** Says why something failed. */
    public void tell(Throwable failure) {
        ask(MessageDialog.ERROR, Failure.sentence(failure, language), "close");
    }

    /** Does something; where it fails, says why and gives false. */
    public boolean telling(Runnable what) {
        try {
            what.run();
            return true;
        } catch (RuntimeException failure) {
            tell(failure);
            return false;
        }
    }

    /** Asks whether something shall be done. */
    public boolean agrees(Message question) {
        return ask(MessageDialog.QUESTION, question.in(language), "yes", "no") == 0;
    }

    /** Asks whether something may be done that nobody shall do by a key too many: the answer that is at hand is no. */
    public boolean permits(Message question) {
        return ask(MessageDialog.QUESTION, question.in(language), "no", "yes") == 1;
    }

    /** Asks what becomes of edits that are not saved. */
    public Saving saving(String name, Collection<String> files) {
        int answer = ask(MessageDialog.QUESTION, say(Talk.class, "unsaved", name, count(Talk.class, "files", files.size()),
                listed(files)), "save",
                "throwAway", "cancel");
        return answer < 0 ? Saving.CANCEL : Saving.values()[answer];
    }

    /** Asks what becomes of edits that an earlier run did not save. */
    public Recovering recovering(Path landscape, Recovery recovery) {
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM).withLocale(language.locale())
                .withZone(ZoneId.systemDefault()).format(recovery.when());
        int elements = recovery.files().stream().mapToInt(each -> each.elements().size()).sum();
        String changed = recovery.files().stream().anyMatch(Recovery.File::changedSince)
                ? "\n\n" + say(Talk.class, "changedSince") : "";
        int answer = ask(MessageDialog.QUESTION, say(Talk.class, "unsavedBefore", landscape.getFileName(), when,
                count(Talk.class, "elements", elements),
                listed(recovery.files().stream().map(Recovery.File::path).toList())) + changed, "recover", "throwAway",
                "cancel");
        return answer < 0 ? Recovering.CANCEL : Recovering.values()[answer];
    }

    /** Asks what becomes of a file that was edited here and by another program. */
    public Both both(String file, String differing) {
        int answer = ask(MessageDialog.QUESTION, say(Talk.class, "both", file, differing), "mine", "theirs", "later");
        return answer < 0 ? Both.LATER : Both.values()[answer];
    }

    private String listed(Collection<String> files) {
        StringBuilder list = new StringBuilder();
        files.stream().limit(LISTED).forEach(each -> list.append("\n    ").append(each));
        return files.size() > LISTED ? list + "\n    …" : list.toString();
    }

    /** The number of the button that was pressed; -1 where the dialog was closed without one. */
    private int ask(int kind, String text, String... buttons) {
        String[] labels = new String[buttons.length];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = say(Talk.class, "button." + buttons[i]);
        }
        return MessageDialog.open(kind, shell.get(), say(Talk.class, "title"), text, SWT.NONE, labels);
    }
}
