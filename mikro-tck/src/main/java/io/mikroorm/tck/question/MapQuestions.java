// SPDX-License-Identifier: MIT
package io.mikroorm.tck.question;

import io.mikroorm.query.Where;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.values.Genre;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static io.mikroorm.tck.question.Library.city;
import static io.mikroorm.tck.question.Library.house;
import static io.mikroorm.tck.question.Library.is;
import static io.mikroorm.tck.question.Library.name;
import static io.mikroorm.tck.question.Library.price;

/** Conditions as data: maps, as they come from JSON. */
final class MapQuestions extends QuestionGroup {

    MapQuestions() {
        super("Conditions as maps");
    }

    Question<Book> books_by_two_values() {
        return asked(em -> em.find(Book.class, Where.of(Map.of("price", 12))), in -> in.books(b -> price(b) == 12));
    }

    Question<Book> books_by_operators_of_one_value() {
        return asked(
                em -> em.find(Book.class, Where.of(Map.of("price", Map.of("$gte", 9)))),
                in -> in.books(b -> price(b) >= 9));
    }

    Question<Book> books_by_a_list_or_a_map() {
        return asked(
                em -> em.find(
                        Book.class,
                        Where.of(Map.of(
                                "$or",
                                List.of(
                                        Map.of("genre", List.of(Genre.NOVEL, Genre.SCIENCE)),
                                        Map.of("title", Map.of("$like", "Wall%")))))),
                in -> in.books(b -> b.getGenre() == Genre.NOVEL
                        || b.getGenre() == Genre.SCIENCE
                        || b.getTitle().startsWith("Wall")));
    }

    Question<Book> books_by_the_opposite_of_a_map() {
        return asked(
                em -> em.find(Book.class, Where.of(Map.of("$not", Map.of("author", Map.of("name", "Jon"))))),
                in -> in.books(b -> !b.getAuthor().getName().equals("Jon")));
    }

    Question<Book> books_by_all_of_several_maps() {
        return asked(
                em -> em.find(
                        Book.class,
                        Where.of(Map.of(
                                "$and",
                                List.of(
                                        Map.of("price", Map.of("$lt", 50)),
                                        Map.of("publisher", Map.of("name", Map.of("$in", List.of("Tor", "Daw")))))))),
                in -> in.books(b -> price(b) < 50
                        && is(name(house(b)), name -> Set.of("Tor", "Daw").contains(name))));
    }

    Question<Author> authors_by_a_map_about_a_member() {
        return asked(
                em -> em.find(
                        Author.class, Where.of(Map.of("books", Map.of("$some", Map.of("price", Map.of("$gt", 50)))))),
                in -> in.authors(a -> a.getBooks().toList().stream().anyMatch(b -> price(b) > 50)));
    }

    Question<Author> authors_by_a_map_about_all_members() {
        return asked(
                em -> em.find(
                        Author.class,
                        Where.of(Map.of("books", Map.of("$none", Map.of("genre", Map.of("$isNull", true)))))),
                in -> in.authors(a -> a.getBooks().toList().stream().noneMatch(b -> b.getGenre() == null)));
    }

    Question<Author> authors_by_a_map_about_a_number_of_members() {
        return asked(
                em -> em.find(Author.class, Where.of(Map.of("books", Map.of("$size", Map.of("$gte", 2))))),
                in -> in.authors(a -> a.getBooks().size() >= 2));
    }

    Question<Author> authors_by_a_map_about_an_embedded_value() {
        return asked(
                em -> em.find(
                        Author.class,
                        Where.of(Map.of("address", Map.of("city", Map.of("$nin", List.of("Pyke", "Oldtown")))))),
                in -> in.authors(
                        a -> is(city(a), city -> !Set.of("Pyke", "Oldtown").contains(city))));
    }
}
