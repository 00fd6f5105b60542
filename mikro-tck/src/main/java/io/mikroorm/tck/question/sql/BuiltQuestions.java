// SPDX-License-Identifier: MIT
package io.mikroorm.tck.question.sql;

import io.mikroorm.sql.Sql;
import io.mikroorm.sql.SqlEntityManager;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Author_;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.BookTag_;
import io.mikroorm.tck.domain.Book_;
import io.mikroorm.tck.domain.Category_;
import io.mikroorm.tck.domain.Publisher_;
import io.mikroorm.tck.question.Library;
import io.mikroorm.tck.question.Question;
import io.mikroorm.tck.question.QuestionGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Questions that are built clause by clause. */
abstract class BuiltQuestions extends QuestionGroup {

    final Author_.As a = Author_.as("a");
    final Book_.As b = Book_.as("b");
    final Book_.As other = Book_.as("other");
    final BookTag_.As t = BookTag_.as("t");
    final Publisher_.As p = Publisher_.as("p");
    final Category_.As c = Category_.as("c");
    final Category_.As d = Category_.as("d");
    final Category_.As e = Category_.as("e");

    BuiltQuestions(String about) {
        super(about);
    }

    @Override
    public String names() {
        return "Aliases are `a` of `Author_`, `b` and `other` of `Book_`, `t` of `BookTag_`, `p` of `Publisher_`, and `c`, `d` and `e` of"
                + " `Category_`.";
    }

    /** What is asked of the database, and the same in plain Java. */
    static <T extends @Nullable Object> Question<T> built(
            Function<SqlEntityManager, ? extends List<? extends T>> asks,
            Function<Library, ? extends List<? extends T>> means) {
        return Question.of(em -> asks.apply(Sql.of(em)), means);
    }

    static Stream<Book> books(Author author) {
        return author.getBooks().toList().stream();
    }

    /** The rows of a left join: one without a partner, where there is none. */
    static Stream<@Nullable Book> orNull(Stream<Book> books) {
        List<@Nullable Book> all = new ArrayList<>();
        books.forEach(all::add);
        if (all.isEmpty()) {
            all.add(null);
        }
        return all.stream();
    }
}
