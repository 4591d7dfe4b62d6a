// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.editing.gesture.DeleteFile;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Language;
import dk.landskab.ui.acquisitions.work.Room;
import dk.landskab.ui.acquisitions.work.Workroom;
import dk.landskab.ui.navigator.tests.kit.TestDesk;
import dk.landskab.ui.navigator.tests.kit.Town;

/** Questions are answered in turn, each by itself, about what was typed last. */
@Timeout(60)
class WorkroomTest {

    @TempDir
    private Path temporary;

    private Town town;
    private Workroom room;

    @BeforeEach
    void open() {
        town = CaseTown.in(temporary, Language.EN);
        room = new Workroom(new TestDesk(town, Language.EN));
    }

    @AfterEach
    void close() throws Exception {
        room.close();
        town.close();
    }

    private String typed() {
        return room.ask(asked -> asked.workspace().buffer(CaseTown.PATH).map(each -> each.text()).orElse("not typed")).join();
    }

    @Test
    void aQuestionThatFailsEndsItsOwnAnswerAndNoOther() {
        RuntimeException fault = new IllegalStateException("ours");

        CompletionException failed = assertThrows(CompletionException.class, () -> room.ask(asked -> {
            throw fault;
        }).join());

        assertSame(fault, failed.getCause());
        assertEquals(Language.EN, room.ask(Room::language).join());
    }

    @Test
    void theyAreAnsweredInTheirOrder() {
        List<Integer> order = new ArrayList<>();
        List<CompletableFuture<Boolean>> answers = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            int number = i;
            answers.add(room.ask(asked -> order.add(number)));
        }
        answers.forEach(CompletableFuture::join);

        assertEquals(IntStream.range(0, 50).boxed().toList(), order);
    }

    @Test
    void whatIsCancelledBeforeItsTurnIsNotAsked() {
        CountDownLatch goOn = new CountDownLatch(1);
        List<String> asked = new ArrayList<>();
        room.execute(() -> {
            try {
                goOn.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        CompletableFuture<Boolean> cancelled = room.ask(each -> asked.add("cancelled"));
        CompletableFuture<Boolean> other = room.ask(each -> asked.add("other"));
        cancelled.cancel(false);
        goOn.countDown();

        assertTrue(other.join());
        assertEquals(List.of("other"), asked);
    }

    @Test
    void whatIsTypedCountsUntilItIsTypedNoMore() {
        assertEquals("not typed", typed());
        room.lay(CaseTown.PATH, "// one");
        assertEquals("// one", typed());
        room.lay(CaseTown.PATH, "// two");
        assertEquals("// two", typed());
        room.lift(CaseTown.PATH);
        assertEquals("not typed", typed());
    }

    @Test
    void whoeverListensHearsOfAnotherPartAndNoMoreOnceItHasEnough() throws Exception {
        CountDownLatch heard = new CountDownLatch(1);
        AutoCloseable listening = room.listen(heard::countDown);
        new ChangeFeature(town.open()).set(town.find("town.app.pay"), CorePackage.Literals.ELEMENT__NAME, "Wages").call();
        heard.await();
        assertEquals("Wages", room.ask(asked -> ((Element) asked.workspace().find("town.app.pay").orElseThrow()).getName())
                .join());

        listening.close();
        room.listen(() -> {
            throw new IllegalStateException("a listener's own fault");
        }).close();
        assertEquals(Language.EN, room.ask(Room::language).join());
    }

    @Test
    void aTextThatIsDeletedWhileItIsTypedIsStillReadAsItIsTyped() {
        room.lay(CaseTown.PATH, CaseTown.CASE);
        new DeleteFile(town.open(), CaseTown.PATH).call();

        assertEquals(CaseTown.CASE, typed());
        room.lift(CaseTown.PATH);
        assertFalse(room.ask(asked -> asked.workspace().text(CaseTown.PATH).isPresent()).join());
    }

    @Test
    void afterTheEndNothingIsAskedAndNobodyWaitsInTheWindow() {
        room.close();

        assertFalse(room.ask(Room::language).isDone());
        room.lay(CaseTown.PATH, "// nobody reads it");
        room.lift(CaseTown.PATH);
    }
}
