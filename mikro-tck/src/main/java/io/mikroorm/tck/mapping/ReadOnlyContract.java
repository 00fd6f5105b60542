// SPDX-License-Identifier: MIT
package io.mikroorm.tck.mapping;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.annotation.Cascade;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.exception.ForeignKeyConstraintViolationException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.TckDriver;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Entities that are only read: whatever is done to their objects, their rows stay as others have written them. */
public abstract class ReadOnlyContract extends Contract {

    /** As others write it. */
    @Entity(table = "notice")
    static class OthersNotice {

        @PrimaryKey
        @Property(length = 10)
        String code = "";

        @Property(length = 40)
        String words = "";

        @ManyToOne
        @Nullable
        OthersBoard board;

        @ManyToOne
        @Nullable
        OthersBoard origin;

        OthersNotice() {}

        OthersNotice(String code, String words, @Nullable OthersBoard board, @Nullable OthersBoard origin) {
            this.code = code;
            this.words = words;
            this.board = board;
            this.origin = origin;
        }
    }

    /** As others know it. */
    @Entity(table = "board")
    static class OthersBoard {

        @PrimaryKey
        long number;

        @Property(length = 40)
        String name = "";

        OthersBoard() {}

        OthersBoard(long number) {
            this.number = number;
        }
    }

    /** Others write it. */
    @Entity(table = "notice", readOnly = true)
    static class Notice {

        @PrimaryKey
        @Property(length = 10)
        String code = "";

        @Property(length = 40)
        String words = "";

        @ManyToOne
        @Nullable
        Board board;

        @ManyToOne
        @Nullable
        Board origin;
    }

    /** Has notices. */
    @Entity
    static class Board {

        @PrimaryKey
        long number;

        @Property(length = 40)
        String name = "";

        @OneToMany(
                mappedBy = "board",
                cascade = {Cascade.PERSIST, Cascade.REMOVE})
        final EntityCollection<Notice> notices = EntityCollection.of(this);
    }

    private TckDriver.@Nullable TwoOrms orms;

    /** On a board. */
    protected ReadOnlyContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Notice.class, Board.class);
    }

    @Override
    protected MikroORM open(List<Class<?>> entities, Consumer<ConfigurationBuilder<?>> settings) {
        TckDriver.TwoOrms opened = driver().openTwo(entities, List.of(OthersNotice.class, OthersBoard.class), settings);
        orms = opened;
        return opened.first();
    }

    /** Closes both. */
    @AfterEach
    @Override
    protected void close() {
        if (orms != null) {
            orms.second().close();
        }
        super.close();
    }

    /** Two boards, and two notices that this ORM has not written. */
    @BeforeEach
    void given() {
        EntityManager others = some(orms).second().em().fork();
        OthersBoard one = new OthersBoard(1);
        OthersBoard two = new OthersBoard(2);
        others.persistAll(
                List.of(one, two, new OthersNotice("a", "old", one, null), new OthersNotice("b", "free", null, two)));
        others.flush();
    }

    private static void refused(ThrowingCallable call, String code) {
        assertThatThrownBy(call)
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith("[" + code + "]")
                .hasMessageContaining("Notice is only read");
    }

    private void nothingIsWritten() {
        Notice a = orm.em().fork().findOneOrFail(Notice.class, "a");
        assertThat(a.words).isEqualTo("old");
        Notice b = orm.em().fork().findOneOrFail(Notice.class, "b");
        assertThat(b.board).isNull();
        assertThat(orm.em().fork().count(Notice.class)).isEqualTo(2);
    }

    @Test
    void changes_are_not_written() {
        Notice notice = em.findOneOrFail(Notice.class, "a");
        notice.words = "new";
        notice.board = null;
        assertThat(em.plan().isEmpty()).isTrue();
        em.flush();
        assertThat(notice.words).isEqualTo("new");
        nothingIsWritten();
    }

    @Test
    void changes_of_one_that_was_never_loaded_are_not_written() {
        Notice notice = em.getReference(Notice.class, "a");
        notice.words = "new";
        em.flush();
        nothingIsWritten();
    }

    @Test
    void others_are_written_beside_them() {
        Notice notice = em.findOneOrFail(Notice.class, "a");
        notice.words = "new";
        Board board = em.findOneOrFail(Board.class, 1L);
        board.name = "hall";
        em.flush();
        assertThat(orm.em().fork().findOneOrFail(Board.class, 1L).name).isEqualTo("hall");
        nothingIsWritten();
    }

    @Test
    void new_ones_are_refused() {
        refused(() -> em.persist(new Notice()), "MO-2322");
        refused(() -> em.create(Notice.class, Map.of("code", "c", "words", "new")), "MO-2322");
        em.flush();
        nothingIsWritten();
    }

    @Test
    void new_ones_behind_a_relation_are_refused() {
        Board board = em.findOneOrFail(Board.class, 1L);
        board.notices.add(new Notice());
        refused(em::flush, "MO-2322");
        nothingIsWritten();
    }

    @Test
    void to_remove_one_is_refused() {
        refused(() -> em.remove(em.findOneOrFail(Notice.class, "a")), "MO-2323");
        refused(() -> em.remove(em.getReference(Notice.class, "b")), "MO-2323");
        em.flush();
        nothingIsWritten();
    }

    @Test
    void to_remove_one_with_its_owner_is_refused() {
        em.remove(em.findOneOrFail(Board.class, 1L));
        refused(em::flush, "MO-2323");
        nothingIsWritten();
    }

    @Test
    void a_foreign_key_that_the_other_side_sets_is_not_written() {
        Board board = em.findOneOrFail(Board.class, 1L, o -> o.populate("notices"));
        board.notices.add(em.findOneOrFail(Notice.class, "b"));
        em.flush();
        nothingIsWritten();
    }

    @Test
    void to_remove_what_a_loaded_one_refers_to_is_refused() {
        em.findOneOrFail(Notice.class, "b");
        em.remove(em.findOneOrFail(Board.class, 2L));
        refused(em::flush, "MO-2324");
        assertThat(orm.em().fork().findOneOrFail(Notice.class, "b").origin).isNotNull();
    }

    @Test
    void to_remove_what_one_refers_to_that_is_not_loaded_changes_no_row() {
        em.remove(em.findOneOrFail(Board.class, 2L));
        if (driver().capabilities().has(Capabilities.Feature.FOREIGN_KEYS)) {
            assertThatThrownBy(em::flush).isInstanceOf(ForeignKeyConstraintViolationException.class);
        } else {
            em.flush();
        }
        Notice notice = orm.em().fork().findOneOrFail(Notice.class, "b");
        assertThat(notice.origin).isNotNull();
    }

    @Test
    void upserts_are_refused() {
        Notice notice = new Notice();
        notice.code = "a";
        notice.words = "new";
        refused(() -> em.upsert(notice), "MO-2325");
        nothingIsWritten();
    }
}
