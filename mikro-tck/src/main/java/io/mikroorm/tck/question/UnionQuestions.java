// SPDX-License-Identifier: MIT
package io.mikroorm.tck.question;

import io.mikroorm.query.Condition;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Author_;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.Book_;
import java.util.Comparator;

import static io.mikroorm.tck.question.Library.house;
import static io.mikroorm.tck.question.Library.name;
import static io.mikroorm.tck.question.Library.price;
import static io.mikroorm.tck.question.Library.tagged;

/** Conditions each of which is a query of its own. */
final class UnionQuestions extends QuestionGroup {

    UnionQuestions() {
        super("Unions of conditions");
    }

    Question<Book> books_of_one_or_another_way() {
        return asked(
                em -> em.find(
                        Book.class,
                        Condition.unionAll(
                                Book_.author().name.eq("Jon"), Book_.tags().name.eq("cold"))),
                in -> in.books(b -> b.getAuthor().getName().equals("Jon") || tagged(b, "cold")));
    }

    Question<Book> books_of_three_ways_each_once() {
        return asked(
                em -> em.find(
                        Book.class,
                        Condition.union(
                                Book_.price.gt(50),
                                Book_.isbn.eq("isbn-1"),
                                Book_.publisher().name.eq("Ace"))),
                in -> in.books(b -> price(b) > 50 || "isbn-1".equals(b.getIsbn()) || "Ace".equals(name(house(b)))));
    }

    Question<Book> books_of_one_or_another_way_and_a_third() {
        return asked(
                em -> em.find(
                        Book.class,
                        Condition.<Book>unionAll(
                                        Book_.title.startsWith("S"),
                                        Book_.tags().name.eq("dark"))
                                .and(Book_.price.lt(15))),
                in -> in.books(b -> (b.getTitle().startsWith("S") || tagged(b, "dark")) && price(b) < 15));
    }

    Question<Book> books_of_neither_way() {
        return asked(
                em -> em.find(
                        Book.class,
                        Condition.<Book>unionAll(
                                        Book_.author().name.eq("Jon"),
                                        Book_.tags().name.eq("cold"))
                                .not()),
                in -> in.books(b -> !b.getAuthor().getName().equals("Jon") && !tagged(b, "cold")));
    }

    Question<Book> a_page_of_books_of_one_or_another_way() {
        return asked(
                        em -> em.find(
                                Book.class,
                                Condition.unionAll(
                                        Book_.genre.isNull(),
                                        Book_.publisher().name.eq("Tor")),
                                o -> o.orderBy("title").limit(5).offset(5)),
                        in -> in.books(b -> b.getGenre() == null || "Tor".equals(name(house(b)))).stream()
                                .sorted(Comparator.comparing(Book::getTitle))
                                .skip(5)
                                .limit(5)
                                .toList())
                .inOrder();
    }

    Question<Author> authors_of_a_book_of_one_or_another_way() {
        return asked(
                em -> em.find(
                        Author.class,
                        Author_.books()
                                .some(Condition.unionAll(
                                        Book_.price.lt(5), Book_.tags().name.eq("epic")))),
                in -> in.authors(a -> a.getBooks().toList().stream().anyMatch(b -> price(b) < 5 || tagged(b, "epic"))));
    }
}
