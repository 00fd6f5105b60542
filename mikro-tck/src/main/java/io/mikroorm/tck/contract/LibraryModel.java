// SPDX-License-Identifier: MIT
package io.mikroorm.tck.contract;

import io.mikroorm.EntityManager;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import io.mikroorm.tck.contract.PlainLibrary.PlainAuthor;
import io.mikroorm.tck.contract.PlainLibrary.PlainBook;
import io.mikroorm.tck.contract.PlainLibrary.PlainPublisher;
import io.mikroorm.tck.contract.PlainLibrary.PlainTag;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.domain.Chapter;
import io.mikroorm.tck.domain.Publisher;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A library as plain objects beside the managed one: each step is done to both. What the database has after a flush must be
 * what the plain objects say.
 */
final class LibraryModel {

    /**
     * A step, made of numbers.
     *
     * @param kind what to do
     * @param a to which
     * @param b with which
     */
    record Step(int kind, int a, int b) {}

    private final EntityManager em;
    private final List<PlainAuthor> authors = new ArrayList<>();
    private final List<PlainPublisher> publishers = new ArrayList<>();
    private final List<PlainBook> books = new ArrayList<>();
    private final List<PlainTag> tags = new ArrayList<>();
    private int names;

    LibraryModel(EntityManager em) {
        this.em = em;
    }

    /** Does one step to both. */
    void apply(Step step) {
        switch (step.kind()) {
            case 0 -> addAuthor();
            case 1 -> addPublisher();
            case 2, 3 -> addBook(step);
            case 4 -> addTag(step);
            case 5, 6 -> toggleTag(step);
            case 7, 8 -> moveBook(step);
            case 9 -> rename(step);
            case 10 -> deleteBook(step);
            case 11 -> deleteTag(step);
            case 12 -> deleteAuthor(step);
            case 13 -> publish(step);
            case 14 -> deletePublisher(step);
            case 15 -> addChapter(step);
            case 16 -> removeChapter(step);
            case 17 -> reload();
            default -> em.flush();
        }
    }

    /** What the database must have, in the words of {@link LibraryText}. */
    String text() {
        List<String> lines = new ArrayList<>();
        for (PlainPublisher p : publishers) {
            lines.add("publisher " + p.name + " books " + titles(books, b -> b.publisher == p) + " authors "
                    + authors.stream()
                            .filter(a -> a.publisher == p)
                            .map(a -> a.name)
                            .sorted()
                            .toList()
                    + " flagship none");
        }
        for (PlainAuthor a : authors) {
            lines.add("author " + a.name + " <" + a.name + "@example.org> born null at null publisher "
                    + (a.publisher == null ? "none" : a.publisher.name) + " profile none books "
                    + titles(books, b -> b.author == a));
        }
        for (PlainBook b : books) {
            lines.add("book " + b.title + " 9.99 null null by " + b.author.name + " publisher "
                    + (b.publisher == null ? "none" : b.publisher.name) + " tags "
                    + b.tags.stream().map(t -> t.name).sorted().toList() + " chapters "
                    + b.chapters.stream().map(c -> c + ":h").sorted().toList() + " cover none");
            b.chapters.forEach(c -> lines.add("chapter " + c + " h of " + b.title));
        }
        for (PlainTag t : tags) {
            lines.add("tag " + t.name + " books " + titles(books, b -> b.tags.contains(t)));
        }
        Collections.sort(lines);
        return String.join("\n", lines);
    }

    private static List<String> titles(List<PlainBook> books, Predicate<PlainBook> which) {
        return books.stream().filter(which).map(b -> b.title).sorted().toList();
    }

    private static <T> @Nullable T pick(List<T> list, int number) {
        return list.isEmpty() ? null : list.get(number % list.size());
    }

    private static <T> T known(@Nullable T entity) {
        return Objects.requireNonNull(entity);
    }

    private void addAuthor() {
        PlainAuthor author = new PlainAuthor();
        author.name = "a" + names++;
        author.entity = new Author(author.name);
        authors.add(author);
        em.persist(author.entity);
    }

    private void addPublisher() {
        PlainPublisher publisher = new PlainPublisher();
        publisher.name = "p" + names++;
        publisher.entity = new Publisher(publisher.name);
        publishers.add(publisher);
        em.persist(publisher.entity);
    }

    private void addBook(Step step) {
        PlainAuthor author = pick(authors, step.a());
        if (author == null) {
            return;
        }
        PlainBook book = new PlainBook();
        book.title = "b" + names++;
        book.author = author;
        book.entity = new Book(book.title, known(author.entity));
        books.add(book);
        if (step.kind() == 2) {
            em.persist(book.entity);
        } else {
            known(author.entity).getBooks().add(book.entity);
        }
    }

    private void addTag(Step step) {
        PlainTag tag = new PlainTag();
        tag.name = "t" + names++;
        tag.entity = new BookTag(tag.name);
        tags.add(tag);
        em.persist(tag.entity);
        PlainBook book = pick(books, step.a());
        if (book != null && step.b() % 2 == 0) {
            known(book.entity).getTags().add(tag.entity);
            book.tags.add(tag);
        }
    }

    private void toggleTag(Step step) {
        PlainBook book = pick(books, step.a());
        PlainTag tag = pick(tags, step.b());
        if (book == null || tag == null) {
            return;
        }
        boolean owning = step.kind() == 5 || isNew(book) || known(tag.entity).getId() == null;
        if (book.tags.add(tag)) {
            if (owning) {
                known(book.entity).getTags().add(known(tag.entity));
            } else {
                known(tag.entity).getBooks().add(known(book.entity));
            }
            return;
        }
        book.tags.remove(tag);
        if (owning) {
            known(book.entity).getTags().remove(known(tag.entity));
        } else {
            known(tag.entity).getBooks().remove(known(book.entity));
        }
    }

    private void moveBook(Step step) {
        PlainBook book = pick(books, step.a());
        PlainAuthor author = pick(authors, step.b());
        if (book == null || author == null) {
            return;
        }
        book.author = author;
        Book entity = known(book.entity);
        em.persist(entity);
        if (step.kind() == 8) {
            known(author.entity).getBooks().add(entity);
        }
        entity.setAuthor(known(author.entity));
    }

    private void rename(Step step) {
        PlainBook book = pick(books, step.a());
        if (book != null) {
            book.title = "b" + names++;
            known(book.entity).setTitle(book.title);
        }
        PlainTag tag = pick(tags, step.b());
        if (tag != null) {
            tag.name = "t" + names++;
            known(tag.entity).setName(tag.name);
        }
    }

    private void deleteBook(Step step) {
        PlainBook book = pick(books, step.a());
        if (book == null) {
            return;
        }
        books.remove(book);
        em.remove(known(book.entity));
    }

    private static boolean isNew(PlainBook book) {
        return known(book.entity).getId() == null;
    }

    private void deleteTag(Step step) {
        PlainTag tag = pick(tags, step.a());
        if (tag == null) {
            return;
        }
        tags.remove(tag);
        books.forEach(b -> b.tags.remove(tag));
        em.remove(known(tag.entity));
    }

    private void deleteAuthor(Step step) {
        PlainAuthor author = pick(authors, step.a());
        if (author != null && books.stream().noneMatch(b -> b.author == author)) {
            authors.remove(author);
            em.remove(known(author.entity));
        }
    }

    private void publish(Step step) {
        PlainPublisher publisher = step.b() % 4 == 0 ? null : pick(publishers, step.b());
        Ref<Publisher> ref = publisher == null ? null : em.ref(known(publisher.entity));
        PlainBook book = pick(books, step.a());
        if (book != null) {
            book.publisher = publisher;
            known(book.entity).setPublisher(ref);
        }
        PlainAuthor author = pick(authors, step.a());
        if (author != null) {
            author.publisher = publisher;
            known(author.entity).setPublisher(ref);
        }
    }

    private void deletePublisher(Step step) {
        PlainPublisher publisher = pick(publishers, step.a());
        if (publisher == null) {
            return;
        }
        publishers.remove(publisher);
        for (PlainBook book : books) {
            if (book.publisher == publisher) {
                book.publisher = null;
                known(book.entity).setPublisher(null);
            }
        }
        for (PlainAuthor author : authors) {
            if (author.publisher == publisher) {
                author.publisher = null;
                known(author.entity).setPublisher(null);
            }
        }
        em.remove(known(publisher.entity));
    }

    private void addChapter(Step step) {
        PlainBook book = pick(books, step.a());
        if (book != null) {
            int number = names++;
            book.chapters.add(number);
            Book entity = known(book.entity);
            entity.getChapters().add(new Chapter(number, "h", entity));
        }
    }

    private void removeChapter(Step step) {
        PlainBook book = pick(books, step.a());
        if (book == null || book.chapters.isEmpty()) {
            return;
        }
        Integer number = book.chapters.remove(step.b() % book.chapters.size());
        EntityCollection<Chapter> chapters = known(book.entity).getChapters().load();
        chapters.remove(chapters.toList().stream()
                .filter(c -> c.number == number)
                .findFirst()
                .orElseThrow());
    }

    /** Flushes, forgets all, and goes on with what is then found: loaded, with collections that are not. */
    private void reload() {
        em.flush();
        keys();
        em.clear();
        authors.forEach(a -> a.entity = em.findOneOrFail(Author.class, known(a.key)));
        publishers.forEach(p -> p.entity = em.findOneOrFail(Publisher.class, known(p.key)));
        books.forEach(b -> b.entity = em.findOneOrFail(Book.class, known(b.key)));
        tags.forEach(t -> t.entity = em.findOneOrFail(BookTag.class, known(t.key)));
    }

    private void keys() {
        authors.forEach(a -> a.key = known(a.entity).getId());
        publishers.forEach(p -> p.key = known(p.entity).getId());
        books.forEach(b -> b.key = known(b.entity).getId());
        tags.forEach(t -> t.key = known(t.entity).getId());
    }
}
