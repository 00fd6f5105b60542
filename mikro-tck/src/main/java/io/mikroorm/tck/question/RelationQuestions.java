// SPDX-License-Identifier: MIT
package io.mikroorm.tck.question;

import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Author_;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.Book_;
import io.mikroorm.tck.domain.Category;
import io.mikroorm.tck.domain.Category_;
import io.mikroorm.tck.domain.Publisher;
import io.mikroorm.tck.domain.Publisher_;
import io.mikroorm.tck.domain.Review;
import io.mikroorm.tck.domain.Review_;

import static io.mikroorm.query.Where.where;
import static io.mikroorm.tck.question.Library.city;
import static io.mikroorm.tck.question.Library.house;
import static io.mikroorm.tck.question.Library.is;
import static io.mikroorm.tck.question.Library.name;
import static io.mikroorm.tck.question.Library.profile;

/** Conditions on relations to one, and on embedded values. */
final class RelationQuestions extends QuestionGroup {

    RelationQuestions() {
        super("Relations to one, and embedded values");
    }

    Question<Book> books_by_the_name_of_their_author() {
        return asked(
                em -> em.find(Book.class, Book_.author().name.eq("Jon")),
                in -> in.books(b -> b.getAuthor().getName().equals("Jon")));
    }

    Question<Book> books_without_a_publisher() {
        return asked(em -> em.find(Book.class, Book_.publisher().isNull()), in -> in.books(b -> house(b) == null));
    }

    Question<Book> books_with_a_publisher() {
        return asked(em -> em.find(Book.class, where("publisher").exists()), in -> in.books(b -> house(b) != null));
    }

    Question<Book> books_by_the_publisher_of_their_author() {
        return asked(
                em -> em.find(Book.class, Book_.author().publisher().name.eq("Orbit")),
                in -> in.books(b -> "Orbit".equals(name(house(b.getAuthor())))));
    }

    Question<Book> books_that_are_not_of_a_publisher() {
        return asked(
                em -> em.find(Book.class, Book_.publisher().name.eq("Orbit").not()),
                in -> in.books(b -> is(name(house(b)), name -> !name.equals("Orbit"))));
    }

    Question<Book> books_whose_publisher_has_no_name_or_is_none() {
        return asked(
                em -> em.find(Book.class, where("publisher.name").isNull()), in -> in.books(b -> house(b) == null));
    }

    Question<Book> books_of_one_publisher_or_another_way() {
        return asked(
                em -> em.find(
                        Book.class,
                        Book_.publisher()
                                .name
                                .eq("Tor")
                                .or(Book_.author().publisher().name.eq("Tor"))),
                in -> in.books(b -> "Tor".equals(name(house(b))) || "Tor".equals(name(house(b.getAuthor())))));
    }

    Question<Book> books_of_an_author_who_is_there() {
        return asked(
                em -> em.find(
                        Book.class,
                        Book_.author()
                                .eq(em.findOneOrFail(
                                        Author.class, where("email").eq("author5@example.org")))),
                in -> in.books(b -> b.getAuthor().getEmail().equals("author5@example.org")));
    }

    Question<Book> books_of_some_authors_who_are_there() {
        return asked(
                em -> em.find(Book.class, Book_.author().in(em.find(Author.class, Author_.name.eq("Arya")))),
                in -> in.books(b -> b.getAuthor().getName().equals("Arya")));
    }

    Question<Book> books_of_the_authors_of_a_city() {
        return asked(
                em -> em.find(Book.class, Book_.author().address().city.eq("Pyke")),
                in -> in.books(b -> "Pyke".equals(city(b.getAuthor()))));
    }

    Question<Book> books_by_all_of_one_relation_at_once() {
        return asked(
                em -> em.find(
                        Book.class,
                        Book_.author().some(Author_.name.startsWith("J").and(Author_.born.isNotNull()))),
                in -> in.books(b ->
                        b.getAuthor().getName().startsWith("J") && b.getAuthor().getBorn() != null));
    }

    Question<Book> books_by_the_colour_of_their_cover() {
        return asked(
                em -> em.find(Book.class, Book_.cover().colour.in("red", "green")),
                in -> in.books(b -> b.getCover() != null && !b.getCover().colour.equals("black")));
    }

    Question<Review> reviews_of_the_books_of_an_author() {
        return asked(
                em -> em.find(Review.class, Review_.book().author().name.eq("Bran")),
                in -> in.reviews(r -> r.book.getAuthor().getName().equals("Bran")));
    }

    Question<Author> authors_of_a_city() {
        return asked(
                em -> em.find(Author.class, Author_.address().city.eq("Winterfell")),
                in -> in.authors(a -> "Winterfell".equals(city(a))));
    }

    Question<Author> authors_without_a_country() {
        return asked(
                em -> em.find(Author.class, where("address.country").isNull()),
                in -> in.authors(a -> a.getAddress() == null || a.getAddress().country() == null));
    }

    Question<Author> authors_without_an_address() {
        return asked(
                em -> em.find(Author.class, where("address").isNull()), in -> in.authors(a -> a.getAddress() == null));
    }

    Question<Author> authors_with_a_profile() {
        return asked(
                em -> em.find(Author.class, Author_.profile().isNotNull()),
                in -> in.authors(a -> a.getProfile() != null));
    }

    Question<Author> authors_without_a_profile() {
        return asked(
                em -> em.find(Author.class, where("profile").notExists()),
                in -> in.authors(a -> a.getProfile() == null));
    }

    Question<Author> authors_by_their_profile() {
        return asked(
                em -> em.find(Author.class, Author_.profile().text.endsWith("4")),
                in -> in.authors(a -> is(profile(a), text -> text.endsWith("4"))));
    }

    Question<Publisher> publishers_by_the_author_of_their_flagship() {
        return asked(
                em -> em.find(
                        Publisher.class, Publisher_.flagship().author().name.ne("Jon")),
                in -> in.publishers(p -> p.getFlagship() != null
                        && !p.getFlagship().get().getAuthor().getName().equals("Jon")));
    }

    Question<Category> categories_below_one() {
        return asked(
                em -> em.find(Category.class, Category_.parent().name.eq("Arts")),
                in -> in.categories(
                        c -> c.getParent() != null && c.getParent().getName().equals("Arts")));
    }

    Question<Category> categories_two_levels_below_one() {
        return asked(
                em -> em.find(Category.class, Category_.parent().parent().name.eq("Life")),
                in -> in.categories(c -> c.getParent() != null
                        && c.getParent().getParent() != null
                        && c.getParent().getParent().getName().equals("Life")));
    }

    Question<Category> categories_at_the_top() {
        return asked(
                em -> em.find(Category.class, Category_.parent().isNull()),
                in -> in.categories(c -> c.getParent() == null));
    }
}
