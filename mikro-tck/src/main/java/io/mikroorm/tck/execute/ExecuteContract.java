// SPDX-License-Identifier: MIT
package io.mikroorm.tck.execute;

import io.mikroorm.Propagation;
import io.mikroorm.RequestContext;
import io.mikroorm.annotation.Path;
import io.mikroorm.exception.DriverException;
import io.mikroorm.exception.TransactionStateException;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.fragment.QueryFragment;
import io.mikroorm.query.FlushMode;
import io.mikroorm.sql.Sql;
import io.mikroorm.sql.SqlEntityManager;
import io.mikroorm.sql.SqlResult;
import io.mikroorm.sql.SqlRow;
import io.mikroorm.sql.dialect.Quoting;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.sql.SqlTckDriver;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Statements in the application's own words: their values are bound, they are part of the transaction, and their rows become what is asked for. */
public abstract class ExecuteContract extends Contract {

    /** What is read of an author. */
    public record AuthorRow(
            String name,
            @Nullable LocalDate born,
            @Path("createdAt") Instant since,
            int version) {}

    private final Author jon = new Author("Jon");
    private final Author ann = new Author("Ann");

    /** On the library. */
    protected ExecuteContract() {}

    @Override
    protected abstract SqlTckDriver driver();

    @Override
    @BeforeEach
    protected void open(TestInfo test) {
        super.open(test);
        jon.setBorn(LocalDate.of(1985, 4, 1));
        given(new Book("Winter", jon), new Book("Summer", jon), new Book("Spring", ann));
    }

    private SqlEntityManager sql() {
        return Sql.of(em);
    }

    /** A statement whose names in brackets are quoted as the database does it. */
    private String quoted(String statement) {
        Quoting quoting = driver().dialect().quoting();
        return Pattern.compile("\\[(\\w+)]")
                .matcher(statement)
                .replaceAll(name -> Matcher.quoteReplacement(quoting.quote(name.group(1))));
    }

    @SuppressWarnings("NullAway") // it does not see the annotation inside of a type of another module
    private SqlResult execute(String statement, @Nullable Object... values) {
        return sql().execute(quoted(statement), values);
    }

    @SuppressWarnings("NullAway") // it does not see the annotation inside of a type of another module
    private List<String> names(String condition, @Nullable Object... values) {
        String statement = "select [name] from [author] where " + condition + " order by [name]";
        return sql().executeInto(String.class, quoted(statement), values);
    }

    @Test
    void a_statement_gives_back_its_rows_by_the_names_of_their_columns() {
        SqlResult result = execute("select [name], [version] from [author] order by [name]");
        assertThat(result.columns()).containsExactly("name", "version");
        assertThat(result.rows()).extracting(row -> row.get("NAME")).containsExactly("Ann", "Jon");
        assertThat(result.rows()).extracting(row -> row.get(1)).containsExactly(1L, 1L);
        assertThat(result.rows().get(0).toMap()).containsEntry("name", "Ann").containsEntry("version", 1L);
        assertThat(result.affectedRows()).isZero();
        assertThat(result.next()).isNull();
    }

    @Test
    void one_that_changes_rows_says_how_many() {
        SqlResult result = execute("update [book] set [title] = 'x' where [author_id] = ?", jon);
        assertThat(result.affectedRows()).isEqualTo(2);
        assertThat(result.rows()).isEmpty();
        assertThat(execute("delete from [book] where [title] = ?;", "no such").affectedRows())
                .isZero();
    }

    @Test
    void values_are_bound_and_nothing_in_them_is_sql() {
        String hostile = "x' or '1' = '1'; drop table author; --";
        assertThat(names("[name] = ?", hostile)).isEmpty();
        execute("update [author] set [name] = ? where [name] = ?", hostile, "Jon");
        assertThat(names("[name] = ?", hostile)).containsExactly(hostile);
        assertThat(statements.texts()).noneMatch(text -> text.contains("drop"));
    }

    @Test
    void a_question_mark_in_quotes_or_in_a_comment_is_no_place_for_a_value() {
        SqlResult result = execute(
                "select [name], 'why?' as [said] /* ? */ from [author] -- and ?\n where [name] = ? or [name] = 'w?'",
                "Ann");
        assertThat(result.rows()).extracting(row -> row.get("said")).containsExactly("why?");
    }

    @Test
    void a_collection_stands_for_all_that_it_has() {
        assertThat(names("[name] in (?) and [version] = ?", List.of("Jon", "Ann", "Eve"), 1))
                .containsExactly("Ann", "Jon");
    }

    @Test
    void an_entity_and_a_reference_are_their_keys() {
        assertThat(names("[id] = ?", jon)).containsExactly("Jon");
        assertThat(names("[id] in (?)", List.of(em.ref(Author.class, id(ann)), em.getReference(Author.class, id(jon)))))
                .containsExactly("Ann", "Jon");
    }

    private static long id(Author author) {
        return Objects.requireNonNull(author.getId());
    }

    @Test
    void null_is_bound_whatever_the_type_of_its_place() {
        assertThat(execute("update [author] set [born] = ?, [publisher_id] = ? where [name] = ?", null, null, "Jon")
                        .affectedRows())
                .isEqualTo(1);
        assertThat(some(fresh().findOne(Author.class, id(jon))).getBorn()).isNull();
    }

    @Test
    void values_go_in_as_those_of_properties_and_come_out_so_into_a_record() {
        LocalDate born = LocalDate.of(1991, 12, 31);
        Instant since = Instant.parse("2021-02-03T04:05:06Z");
        execute("update [author] set [born] = ?, [created_at] = ? where [id] = ?", born, since, id(ann));
        List<AuthorRow> rows = sql().executeInto(
                        AuthorRow.class,
                        quoted("select [version], [born], [name], [email], [created_at] from [author] where [born] >= ?"
                                + " and [created_at] = ?"),
                        born,
                        since);
        assertThat(rows).containsExactly(new AuthorRow("Ann", born, since, 1));
        assertThat(some(fresh().findOne(Author.class, id(ann))).getCreatedAt()).isEqualTo(since);
    }

    @Test
    void one_column_comes_out_as_values_of_a_class() {
        assertThat(sql().executeInto(Long.class, quoted("select count(*) from [book]")))
                .containsExactly(3L);
        assertThat(sql().executeInto(LocalDate.class, quoted("select [born] from [author] order by [name]")))
                .containsExactly(null, LocalDate.of(1985, 4, 1));
    }

    @Test
    void a_fragment_is_a_statement_with_its_values() {
        QueryFragment winters = QueryFragment.sql(quoted("select [title] from [book] where [title] like ?"), "Win%");
        assertThat(sql().executeInto(String.class, winters)).containsExactly("Winter");
        assertThat(sql().execute(winters).rows()).hasSize(1);
    }

    @Test
    void what_is_pending_is_flushed_before_unless_the_mode_says_otherwise() {
        em.persist(new Author("Eve"));
        QueryFragment count = QueryFragment.sql(quoted("select count(*) from [author]"));
        assertThat(sql().executeInto(Long.class, count, o -> o.flushMode(FlushMode.COMMIT)))
                .containsExactly(2L);
        assertThat(statements.inserts()).isZero();
        assertThat(sql().executeInto(Long.class, count)).containsExactly(3L);
        assertThat(statements.inserts()).isEqualTo(1);
    }

    @Test
    void managed_entities_do_not_learn_of_it_before_they_are_refreshed() {
        Author managed = some(em.findOne(Author.class, id(jon)));
        execute("update [author] set [name] = 'Bran' where [id] = ?", managed);
        assertThat(managed.getName()).isEqualTo("Jon");
        assertThat(em.refresh(managed).getName()).isEqualTo("Bran");
    }

    @Test
    void it_is_part_of_the_transaction() {
        assertThatThrownBy(() -> em.transactional(tx -> {
                    Sql.of(tx).execute(quoted("delete from [book]"));
                    assertThat(Sql.of(tx).executeInto(Long.class, quoted("select count(*) from [book]")))
                            .containsExactly(0L);
                    throw new IllegalStateException("back");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(em.count(Book.class)).isEqualTo(3);
        em.transactional(tx -> Sql.of(tx).execute(quoted("delete from [book] where [title] = ?"), "Winter"));
        assertThat(fresh().count(Book.class)).isEqualTo(2);
        assertThat(statements.begins()).isEqualTo(2);
    }

    @Test
    void in_a_transaction_that_only_reads_nothing_that_is_pending_is_written_for_it() {
        em.persist(new Author("Eve"));
        assertThatThrownBy(() -> em.transactional(
                        tx -> Sql.of(tx).execute(quoted("select count(*) from [author]")), t -> t.readOnly()))
                .isInstanceOf(TransactionStateException.class);
        statements.reset();
        em.clear();
        em.transactional(tx -> Sql.of(tx).execute(quoted("select count(*) from [author]")), t -> t.readOnly());
        assertThat(statements.writes()).isZero();
    }

    @Test
    void a_value_that_breaks_a_constraint_is_the_error_of_a_flush_and_names_the_property() {
        assertThatThrownBy(() -> execute("update [author] set [email] = ?", "same@example.org"))
                .isInstanceOfSatisfying(UniqueConstraintViolationException.class, e -> {
                    assertThat(e.statement()).startsWith("update");
                    assertThat(e).hasMessageContaining("Author.email");
                });
    }

    @Test
    void what_the_database_does_not_understand_is_an_error_with_the_statement() {
        assertThatThrownBy(() -> sql().execute("selekt 1"))
                .isInstanceOfSatisfying(
                        DriverException.class, e -> assertThat(e.statement()).isEqualTo("selekt 1"));
        assertThat(names("1 = 1")).hasSize(2);
    }

    @Test
    void each_entity_manager_of_a_database_that_speaks_sql_has_its_words() {
        assertThat(Sql.of(em)).isSameAs(em);
        assertThat(orm.em()).isInstanceOf(SqlEntityManager.class);
        assertThat(em.fork()).isInstanceOf(SqlEntityManager.class).isNotSameAs(em);
        em.transactional(tx -> assertThat(tx).isSameAs(em));
        RequestContext.run(
                orm, () -> assertThat(Sql.of(orm.em()).executeInto(Long.class, quoted("select count(*) from [book]")))
                        .containsExactly(3L));
        em.transactional(outer -> outer.transactional(
                tx -> assertThat(tx).isInstanceOf(SqlEntityManager.class).isNotSameAs(em),
                t -> t.propagation(Propagation.REQUIRES_NEW)));
    }

    @Test
    void the_same_text_with_other_values_is_one_statement() {
        for (int i = 0; i < 3; i++) {
            names("[version] = ?", i);
        }
        assertThat(statements.texts()).hasSize(3);
        assertThat(statements.texts().stream().distinct()).hasSize(1);
    }

    @Test
    void rows_are_equal_where_their_columns_and_values_are() {
        List<SqlRow> once =
                execute("select [id], [name] from [author] order by [id]").rows();
        List<SqlRow> again =
                execute("select [id], [name] from [author] order by [id]").rows();
        assertThat(again).isEqualTo(once).hasSameHashCodeAs(once);
        assertThat(once.get(0)).isNotEqualTo(once.get(1));
        assertThat(once.get(0).toString()).contains("name=");
    }
}
