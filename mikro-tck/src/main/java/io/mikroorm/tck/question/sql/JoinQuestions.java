// SPDX-License-Identifier: MIT
package io.mikroorm.tck.question.sql;

import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.Book_;
import io.mikroorm.tck.domain.Category;
import io.mikroorm.tck.question.Question;
import java.util.Comparator;

import static io.mikroorm.query.Where.where;
import static io.mikroorm.sql.query.Expressions.column;
import static io.mikroorm.tck.question.Library.city;
import static io.mikroorm.tck.question.Library.house;
import static io.mikroorm.tck.question.Library.is;
import static io.mikroorm.tck.question.Library.name;
import static io.mikroorm.tck.question.Library.price;
import static io.mikroorm.tck.question.Library.profile;
import static io.mikroorm.tck.question.Library.tagged;

/** Joins that are built. */
final class JoinQuestions extends BuiltQuestions {

    JoinQuestions() {
        super("Joins");
    }

    Question<Author> authors_with_joined_books() {
        return built(
                em -> em.createQueryBuilder(a).join(a.books(), b).getResultList(),
                in -> in.authors(author -> author.getBooks().size() > 0));
    }

    Question<Author> authors_with_or_without_joined_books() {
        return built(
                        em -> em.createQueryBuilder(a)
                                .leftJoin(a.books(), b)
                                .orderBy(a.email.asc())
                                .getResultList(),
                        in -> in.authors().stream()
                                .sorted(Comparator.comparing(Author::getEmail))
                                .toList())
                .inOrder();
    }

    Question<Author> authors_of_a_joined_book() {
        return built(
                em -> em.createQueryBuilder(a)
                        .join(a.books(), b)
                        .where(b.price.gt(50))
                        .getResultList(),
                in -> in.authors(author -> books(author).anyMatch(book -> price(book) > 50)));
    }

    Question<Author> authors_without_a_dear_book() {
        return built(
                em -> em.createQueryBuilder(a)
                        .leftJoin(a.books(), b, b.price.gt(50))
                        .where(b.id.isNull())
                        .getResultList(),
                in -> in.authors(author -> books(author).noneMatch(book -> price(book) > 50)));
    }

    Question<Book> books_with_a_joined_tag() {
        return built(
                em -> em.createQueryBuilder(b)
                        .join(b.tags(), t)
                        .where(t.name.eq("cold"))
                        .getResultList(),
                in -> in.books(book -> tagged(book, "cold")));
    }

    Question<Book> books_without_a_joined_tag() {
        return built(
                em -> em.createQueryBuilder(b)
                        .leftJoin(b.tags(), t, t.name.eq("cold"))
                        .where(t.id.isNull())
                        .getResultList(),
                in -> in.books(book -> !tagged(book, "cold")));
    }

    Question<Author> authors_by_joins_one_behind_the_other() {
        return built(
                em -> em.createQueryBuilder(a)
                        .join(a.books(), b)
                        .join(b.tags(), t)
                        .where(t.name.eq("epic").and(b.price.lt(50)))
                        .getResultList(),
                in -> in.authors(author -> books(author).anyMatch(book -> tagged(book, "epic") && price(book) < 50)));
    }

    Question<?> authors_with_an_inner_join_behind_a_left_one() {
        return built(
                        em -> em.createQueryBuilder(a)
                                .leftJoin(a.books(), b)
                                .join(b.publisher(), p, p.name.eq("Orbit"))
                                .select(a.email, b.title)
                                .getRows(),
                        in -> in.authors().stream()
                                .flatMap(author -> orNull(
                                                books(author).filter(book -> "Orbit".equals(name(house(book)))))
                                        .map(book -> row(author.getEmail(), book == null ? null : book.getTitle())))
                                .toList())
                .seenAs(row -> row);
    }

    Question<Author> authors_with_flat_joins() {
        return built(
                em -> em.createQueryBuilder(a)
                        .leftJoin(a.books(), b)
                        .join(b.publisher(), p, p.name.eq("Orbit"))
                        .flatJoins()
                        .getResultList(),
                in -> in.authors(author -> books(author).anyMatch(book -> "Orbit".equals(name(house(book))))));
    }

    Question<Book> books_by_a_relation_that_is_only_spoken_of() {
        return built(
                em -> em.createQueryBuilder(b)
                        .where(b.author().address().city.eq("Pyke"))
                        .getResultList(),
                in -> in.books(book -> "Pyke".equals(city(book.getAuthor()))));
    }

    Question<Book> books_by_the_publisher_of_their_joined_author() {
        return built(
                em -> em.createQueryBuilder(b)
                        .join(b.author(), a)
                        .leftJoin(a.publisher(), p)
                        .where(p.id.isNull().or(p.name.eq("Tor")))
                        .getResultList(),
                in -> in.books(book -> house(book.getAuthor()) == null || "Tor".equals(name(house(book.getAuthor())))));
    }

    Question<Book> books_of_the_house_of_their_author() {
        return built(
                em -> em.createQueryBuilder(b)
                        .join(b.author(), a)
                        .where(column(b.publisher().id).eq(a.publisher().id))
                        .getResultList(),
                in -> in.books(book -> house(book) != null && house(book) == house(book.getAuthor())));
    }

    Question<Category> categories_by_a_join_with_themselves() {
        return built(
                em -> em.createQueryBuilder(c)
                        .join(c.parent(), d)
                        .join(d.parent(), e)
                        .where(e.name.eq("Life"))
                        .getResultList(),
                in -> in.categories(category -> category.getParent() != null
                        && category.getParent().getParent() != null
                        && category.getParent().getParent().getName().equals("Life")));
    }

    Question<Category> categories_with_nothing_below() {
        return built(
                em -> em.createQueryBuilder(c)
                        .leftJoin(c.children(), d)
                        .where(d.id.isNull())
                        .getResultList(),
                in -> in.categories(category -> category.getChildren().size() == 0));
    }

    Question<Author> authors_by_names_of_joins() {
        return built(
                em -> em.createQueryBuilder(Author.class, "x")
                        .join("x.profile", "y")
                        .where(where("y.text").like("%4"))
                        .orderBy("x.email desc")
                        .getResultList(),
                in -> in.authors(author -> is(profile(author), text -> text.endsWith("4"))));
    }

    Question<Author> authors_by_the_members_of_what_is_joined() {
        return built(
                em -> em.createQueryBuilder(a)
                        .join(a.publisher(), p)
                        .where(p.books().some(Book_.price.gt(50)))
                        .getResultList(),
                in -> in.authors(author -> is(house(author), house -> house.getBooks().toList().stream()
                        .anyMatch(book -> price(book) > 50))));
    }
}
