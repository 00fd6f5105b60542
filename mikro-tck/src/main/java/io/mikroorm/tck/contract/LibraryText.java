// SPDX-License-Identifier: MIT
package io.mikroorm.tck.contract;

import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.domain.Chapter;
import io.mikroorm.tck.domain.Cover;
import io.mikroorm.tck.domain.Profile;
import io.mikroorm.tck.domain.Publisher;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A library as text, so that two can be compared and their difference read. Keys do not matter, contents and relations do. */
final class LibraryText {

    private LibraryText() {}

    /** What the database has, read by an entity manager that knows nothing yet. */
    static String of(MikroORM orm) {
        return of(orm.em().fork(), new ArrayList<>());
    }

    /**
     * What the database has.
     *
     * @param em knows nothing yet, and all of it afterwards
     * @param found gets all of it
     */
    static String of(EntityManager em, List<Object> found) {
        List<String> lines = new ArrayList<>();
        for (Publisher publisher : em.findAll(Publisher.class, o -> o.populate("books", "authors", "flagship"))) {
            lines.add(of(publisher));
            found.add(publisher);
        }
        for (Author author : em.findAll(Author.class, o -> o.populate("books", "publisher", "profile"))) {
            lines.add(of(author));
            found.add(author);
        }
        for (Book book : em.findAll(Book.class, o -> o.populate("author", "publisher", "tags", "chapters", "cover"))) {
            lines.add(of(book));
            found.add(book);
        }
        for (BookTag tag : em.findAll(BookTag.class, o -> o.populate("books"))) {
            lines.add(of(tag));
            found.add(tag);
        }
        for (Profile profile : em.findAll(Profile.class, o -> o.populate("author"))) {
            lines.add("profile " + profile.getText() + " of "
                    + profile.getAuthor().getName());
            found.add(profile);
        }
        for (Cover cover : em.findAll(Cover.class)) {
            lines.add("cover " + cover.colour);
            found.add(cover);
        }
        for (Chapter chapter : em.findAll(Chapter.class, o -> o.populate("book"))) {
            lines.add("chapter " + chapter.number + " " + chapter.heading + " of " + chapter.book.getTitle());
            found.add(chapter);
        }
        if (!em.plan().isEmpty()) {
            throw new AssertionError("Loading alone must leave nothing to do, but: " + em.plan());
        }
        Collections.sort(lines);
        return String.join("\n", lines);
    }

    static String of(Publisher publisher) {
        return "publisher " + publisher.getName() + " books " + names(publisher.getBooks(), Book::getTitle)
                + " authors "
                + names(publisher.getAuthors(), Author::getName) + " flagship "
                + name(publisher.getFlagship(), Book::getTitle);
    }

    static String of(Author author) {
        return "author " + author.getName() + " <" + author.getEmail() + "> born " + author.getBorn() + " at "
                + author.getAddress() + " publisher " + name(author.getPublisher(), Publisher::getName) + " profile "
                + name(author.getProfile(), Profile::getText) + " books " + names(author.getBooks(), Book::getTitle);
    }

    static String of(Book book) {
        Cover cover = book.getCover();
        return "book " + book.getTitle() + " "
                + book.getPrice().stripTrailingZeros().toPlainString() + " "
                + book.getIsbn() + " " + book.getGenre() + " by "
                + book.getAuthor().getName() + " publisher "
                + name(book.getPublisher(), Publisher::getName) + " tags " + names(book.getTags(), BookTag::getName)
                + " chapters " + names(book.getChapters(), c -> c.number + ":" + c.heading) + " cover "
                + (cover == null ? "none" : cover.colour);
    }

    static String of(BookTag tag) {
        return "tag " + tag.getName() + " books " + names(tag.getBooks(), Book::getTitle);
    }

    private static <T> String names(EntityCollection<T> collection, Function<T, String> name) {
        return collection.toList().stream().map(name).sorted().toList().toString();
    }

    private static <T> String name(@Nullable Ref<T> ref, Function<T, String> name) {
        return ref == null ? "none" : name.apply(ref.get());
    }
}
