// SPDX-License-Identifier: MIT
package io.mikroorm.tck.sql;

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
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Entities that are only read: whatever is done to their objects, their rows stay as others have written them. */
public abstract class ReadOnlyContract {

    /** Others write it. */
    @Entity(table = "NOTICE", readOnly = true)
    static class Notice {

        @PrimaryKey
        @Property(column = "CODE", length = 10)
        String code = "";

        @Property(column = "WORDS", length = 40)
        String words = "";

        @ManyToOne(joinColumn = "BOARD")
        @Nullable
        Board board;

        @ManyToOne(joinColumn = "ORIGIN")
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

    private MikroORM orm;
    private EntityManager em;

    /** The driver under test. */
    protected abstract SqlTckDriver driver();

    /** Two boards, and two notices that this ORM has not written. */
    @BeforeEach
    void open() throws SQLException {
        AtomicReference<DataSource> source = new AtomicReference<>();
        orm = driver().open(List.of(Notice.class, Board.class), c -> {}, given -> {
            source.set(given);
            return given;
        });
        em = orm.em().fork();
        for (int number = 1; number <= 2; number++) {
            Board board = new Board();
            board.number = number;
            em.persist(board);
        }
        em.flush();
        em.clear();
        try (Connection connection = source.get().getConnection();
                Statement statement = connection.createStatement()) {
            String quote = connection.getMetaData().getIdentifierQuoteString();
            statement.execute("insert into [NOTICE] ([CODE], [WORDS], [BOARD], [ORIGIN])"
                            .replace("[", quote)
                            .replace("]", quote)
                    + " values ('a', 'old', 1, null), ('b', 'free', null, 2)");
        }
    }

    /** Closes it. */
    @AfterEach
    void close() {
        orm.close();
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
        assertThatThrownBy(em::flush).isInstanceOf(ForeignKeyConstraintViolationException.class);
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
