// SPDX-License-Identifier: MIT
package io.mikroorm.tck.builder;

import io.mikroorm.EntityManager;
import io.mikroorm.sql.Sql;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.tck.builder.BuiltWriteCases.Case;
import io.mikroorm.tck.builder.BuiltWriteCases.Row;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.domain.Domain;
import io.mikroorm.tck.golden.GoldenFile;
import io.mikroorm.tck.golden.RosettaPage;
import io.mikroorm.tck.junit.StatementCounter;
import io.mikroorm.tck.sql.SqlTckDriver;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is sent for a write that is built is what its page says, for each database side by side; and the rows are then what plain Java makes of those
 * that were there. {@code -Dgolden=update} rewrites the driver's own section.
 */
public abstract class BuiltWritesRosettaContract {

    private static final String FOLDER = "mikro-tck/src/main/resources/io/mikroorm/tck/golden/";

    /** On the library. */
    protected BuiltWritesRosettaContract() {}

    /** The driver under test. */
    protected abstract SqlTckDriver driver();

    static Stream<Case> cases() {
        return BuiltWriteCases.all();
    }

    private static void books(EntityManager em) {
        Author jon = new Author("Jon");
        Author arya = new Author("Arya");
        Book winter = book("Winter", "5.00", "1-1", jon);
        winter.getTags().add(new BookTag("cold"));
        em.persist(winter)
                .persist(book("Wall", "10.50", null, jon))
                .persist(book("Needle", "9.99", "2-2", arya))
                .persist(book("Steel", "100.00", null, arya))
                .flush();
    }

    private static Book book(String title, String price, @Nullable String isbn, Author author) {
        Book book = new Book(title, author);
        book.setPrice(new BigDecimal(price));
        book.setIsbn(isbn);
        return book;
    }

    private static List<Row> rows(SqlORM orm) {
        return orm.em().fork().findAll(Book.class, o -> o.populate("author")).stream()
                .map(Row::of)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_statements_are_those_of_the_page_and_the_rows_those_of_plain_java(Case about) {
        StatementCounter statements = new StatementCounter();
        try (SqlORM orm = (SqlORM) driver().open(Domain.LIBRARY, c -> c.listener(statements))) {
            books(orm.em().fork());
            List<Row> before = rows(orm);
            Author jon =
                    orm.em().fork().findOneOrFail(Author.class, where("name").eq("Jon"));
            statements.reset();
            about.work().accept(Sql.of(orm.em().fork()), jon);
            String sent = statements.texts().stream()
                    .filter(text -> !text.startsWith("begin") && !text.equals("commit"))
                    .collect(Collectors.joining(";\n"));
            assertThat(rows(orm))
                    .containsExactlyInAnyOrderElementsOf(about.made().apply(before));
            compare(about, sent);
        }
    }

    private void compare(Case about, String sent) {
        String intro = "# " + about.name().replace('-', ' ') + "\n\n`" + about.says() + "`";
        GoldenFile file = GoldenFile.of(FOLDER + about.name() + ".sql.md", driver().isShown());
        RosettaPage page = RosettaPage.parse(intro, "sql", file.text());
        if (GoldenFile.isUpdate()) {
            page = page.with(driver().name(), sent);
            file.write(page.text());
        }
        assertThat(sent).as("section %s of %s", driver().name(), file).isEqualTo(page.answer(driver().name()));
    }
}
