// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import io.mikroorm.unitofwork.Shelf.Author;
import io.mikroorm.unitofwork.Shelf.Book;
import io.mikroorm.unitofwork.Shelf.Category;
import io.mikroorm.unitofwork.Shelf.Chapter;
import io.mikroorm.unitofwork.Shelf.Country;
import io.mikroorm.unitofwork.Shelf.Cover;
import io.mikroorm.unitofwork.Shelf.Link;
import io.mikroorm.unitofwork.Shelf.Profile;
import io.mikroorm.unitofwork.Shelf.Publisher;
import io.mikroorm.unitofwork.Shelf.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Does to entities what an application might do, in any order. */
final class RandomWork {

    private static int names;

    private final Desk desk;
    private final Random random;
    private final List<Author> authors;
    private final List<Book> books;
    private final List<Tag> tags;
    private final List<Category> categories;
    private final List<Profile> profiles;
    private final List<Publisher> publishers;
    private final List<Link> links;

    /** On what the store has; it is all loaded. */
    RandomWork(Desk desk, Random random) {
        this.desk = desk;
        this.random = random;
        desk.all(Country.class);
        desk.all(Chapter.class);
        desk.all(Cover.class);
        this.authors = new ArrayList<>(desk.all(Author.class));
        this.books = new ArrayList<>(desk.all(Book.class));
        this.tags = new ArrayList<>(desk.all(Tag.class));
        this.categories = new ArrayList<>(desk.all(Category.class));
        this.profiles = new ArrayList<>(desk.all(Profile.class));
        this.publishers = new ArrayList<>(desk.all(Publisher.class));
        this.links = new ArrayList<>(desk.all(Link.class));
    }

    /** Some steps. */
    void steps(int count) {
        for (int i = 0; i < count; i++) {
            switch (random.nextInt(9)) {
                case 0 -> create();
                case 1 -> owners();
                case 2 -> links();
                case 3 -> trees();
                case 4 -> oneToOnes();
                case 5 -> parts();
                case 6 -> values();
                case 7 -> chain();
                default -> remove();
            }
        }
    }

    private <T> T any(List<T> list) {
        return list.isEmpty() ? null : list.get(random.nextInt(list.size()));
    }

    private static String name() {
        return "name " + names++;
    }

    private <T> T keep(List<T> list, T entity) {
        list.add(entity);
        if (random.nextInt(3) > 0) {
            desk.persist(entity);
        }
        return entity;
    }

    private void create() {
        Author author = any(authors);
        switch (random.nextInt(7)) {
            case 0 -> keep(authors, new Author(name()));
            case 1 -> keep(tags, new Tag(name()));
            case 2 -> keep(categories, new Category(name(), any(categories)));
            case 3 -> keep(profiles, new Profile(name()));
            case 4 -> keep(publishers, new Publisher(name()));
            case 5 -> keep(links, new Link(null));
            default -> {
                if (author != null) {
                    keep(books, new Book(name(), author));
                }
            }
        }
    }

    private void owners() {
        Book book = any(books);
        Author author = any(authors);
        if (book == null || author == null) {
            return;
        }
        Publisher publisher = any(publishers);
        switch (random.nextInt(5)) {
            case 0 -> book.author = author;
            case 1 -> author.books.add(book);
            case 2 -> load(author.books).add(book);
            case 3 -> book.publisher = publisher == null || random.nextInt(4) == 0 ? null : Ref.of(publisher);
            default -> {
                if (publisher != null) {
                    publisher.flagship = random.nextInt(4) == 0 ? null : Ref.of(book);
                }
            }
        }
    }

    private <T> EntityCollection<T> load(EntityCollection<T> collection) {
        return collection.load();
    }

    private void links() {
        Book book = any(books);
        Tag tag = any(tags);
        if (book == null || tag == null) {
            return;
        }
        switch (random.nextInt(6)) {
            case 0 -> book.tags.add(tag);
            case 1 -> tag.books.add(book);
            case 2 -> book.tags.remove(tag);
            case 3 -> tag.books.remove(book);
            case 4 -> load(book.tags);
            default -> load(tag.books);
        }
    }

    private void trees() {
        Category one = any(categories);
        Category other = any(categories);
        if (one == null) {
            return;
        }
        switch (random.nextInt(5)) {
            case 0 -> one.parent = other;
            case 1 -> one.parent = null;
            case 2 -> one.children.add(other);
            case 3 -> load(one.children);
            default -> load(one.children).remove(other);
        }
    }

    private void oneToOnes() {
        Author author = any(authors);
        Profile profile = any(profiles);
        if (author == null || profile == null) {
            return;
        }
        switch (random.nextInt(4)) {
            case 0 -> {
                profiles.stream().filter(p -> p.author == author).forEach(p -> p.author = null);
                profile.author = author;
            }
            case 1 -> profile.author = null;
            case 2 -> author.profile = Ref.of(profile);
            default -> author.profile = null;
        }
    }

    private void parts() {
        Book book = any(books);
        Book other = any(books);
        if (book == null) {
            return;
        }
        switch (random.nextInt(5)) {
            case 0 -> book.chapters.add(new Chapter(name(), book));
            case 1 -> load(book.chapters).clear();
            case 2 -> {
                Chapter moved = any(load(book.chapters).toList());
                if (moved != null) {
                    other.chapters.add(moved);
                }
            }
            case 3 -> book.cover = new Cover(name());
            default -> {
                Cover cover = book.cover;
                book.cover = other.cover;
                other.cover = cover;
            }
        }
    }

    private void values() {
        Book book = any(books);
        Book other = any(books);
        Author author = any(authors);
        Author second = any(authors);
        if (author != null) {
            author.name = name();
            String email = author.email;
            author.email = second.email;
            second.email = email;
        }
        if (book != null) {
            String isbn = book.isbn == null ? name() : book.isbn;
            book.isbn = other.isbn;
            other.isbn = isbn;
        }
    }

    /** Each link has at most one before it: two exchange what follows. */
    private void chain() {
        Link one = any(links);
        Link other = any(links);
        if (one == null) {
            return;
        }
        Link next = one.next;
        one.next = other.next;
        other.next = next;
        if (one.next == null && links.stream().noneMatch(l -> l.next == other)) {
            one.next = other;
        }
    }

    private void remove() {
        List<? extends List<?>> kinds = List.of(tags, categories, profiles, publishers, books, links);
        Object removed = any(new ArrayList<Object>(any(kinds)));
        if (removed != null && random.nextInt(3) == 0) {
            desk.remove(removed);
            kinds.forEach(l -> l.remove(removed));
        }
    }
}
