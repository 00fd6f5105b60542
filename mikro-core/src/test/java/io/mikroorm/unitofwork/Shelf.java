// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.annotation.Cascade;
import io.mikroorm.annotation.CreatedAt;
import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.annotation.UpdatedAt;
import io.mikroorm.annotation.Version;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the tests of the unit of work write: books, and a few classes that ask for something special. */
final class Shelf {

    static final List<Class<?>> ALL = List.of(
            Author.class,
            Book.class,
            Tag.class,
            Chapter.class,
            Cover.class,
            Publisher.class,
            Profile.class,
            Category.class,
            Country.class,
            Chicken.class,
            Egg.class,
            Ticket.class,
            Review.class,
            Seat.class,
            Prize.class,
            Ship.class,
            Captain.class,
            Link.class,
            Moment.class,
            Loan.class,
            Binder.class,
            Tape.class,
            Crate.class,
            Parcel.class,
            Notice.class);

    private Shelf() {}

    @Entity(readOnly = true)
    static final class Notice {
        @PrimaryKey
        String code;

        Notice() {}

        Notice(String code) {
            this.code = code;
        }
    }

    @Entity
    static final class Author {
        @PrimaryKey
        @Nullable
        Long id;

        String name;

        @Property(unique = true)
        @Nullable
        String email;

        @ManyToOne
        @Nullable
        Ref<Publisher> publisher;

        @OneToMany(mappedBy = "author")
        final EntityCollection<Book> books = EntityCollection.of(this);

        @OneToOne(mappedBy = "author")
        @Nullable
        Ref<Profile> profile;

        @Version
        int version;

        @CreatedAt
        Instant createdAt;

        @UpdatedAt
        Instant updatedAt;

        Author() {}

        Author(String name) {
            this.name = name;
        }
    }

    @Entity
    static final class Book {
        @PrimaryKey
        @Nullable
        Long id;

        String title;

        @Property(unique = true)
        @Nullable
        String isbn;

        @ManyToOne
        Author author;

        @ManyToOne
        @Nullable
        Ref<Publisher> publisher;

        @ManyToMany
        final EntityCollection<Tag> tags = EntityCollection.of(this);

        @OneToMany(
                mappedBy = "book",
                orphanRemoval = true,
                cascade = {Cascade.PERSIST, Cascade.REMOVE})
        final EntityCollection<Chapter> chapters = EntityCollection.of(this);

        @OneToOne(orphanRemoval = true)
        @Nullable
        Cover cover;

        Book() {}

        Book(String title, Author author) {
            this.title = title;
            this.author = author;
        }
    }

    @Entity
    static final class Tag {
        @PrimaryKey
        @Nullable
        Long id;

        @Property(unique = true)
        String name;

        @ManyToMany(mappedBy = "tags")
        final EntityCollection<Book> books = EntityCollection.of(this);

        Tag() {}

        Tag(String name) {
            this.name = name;
        }
    }

    @Entity
    static final class Chapter {
        @PrimaryKey
        @Nullable
        Long id;

        String heading;

        @ManyToOne
        Book book;

        Chapter() {}

        Chapter(String heading, Book book) {
            this.heading = heading;
            this.book = book;
        }
    }

    @Entity
    static final class Cover {
        @PrimaryKey
        long id;

        String colour;

        Cover() {}

        Cover(String colour) {
            this.colour = colour;
        }
    }

    @Entity
    static final class Publisher {
        @PrimaryKey
        @Nullable
        Long id;

        String name;

        @ManyToOne
        @Nullable
        Ref<Book> flagship;

        Publisher() {}

        Publisher(String name) {
            this.name = name;
        }
    }

    @Entity
    static final class Profile {
        @PrimaryKey
        @Nullable
        Long id;

        String text;

        @OneToOne
        @Nullable
        Author author;

        Profile() {}

        Profile(String text) {
            this.text = text;
        }
    }

    @Entity
    static final class Category {
        @PrimaryKey
        @Nullable
        Long id;

        String name;

        @ManyToOne
        @Nullable
        Category parent;

        @OneToMany(mappedBy = "parent")
        final EntityCollection<Category> children = EntityCollection.of(this);

        Category() {}

        Category(String name, @Nullable Category parent) {
            this.name = name;
            this.parent = parent;
        }
    }

    @Entity
    static final class Country {
        @PrimaryKey
        String code;

        String name;

        @ManyToOne
        @Nullable
        Country neighbour;

        Country() {}

        Country(@Nullable String code, String name) {
            this.code = code;
            this.name = name;
        }
    }

    @Entity
    static final class Chicken {
        @PrimaryKey
        @Nullable
        Long id;

        @ManyToOne
        Ref<Egg> from;
    }

    @Entity
    static final class Egg {
        @PrimaryKey
        @Nullable
        Long id;

        @ManyToOne
        Ref<Chicken> layer;
    }

    @Entity
    static final class Ticket {
        @PrimaryKey(generated = KeyGeneration.UUID_V7)
        @Nullable
        UUID id;

        @ManyToOne
        @Nullable
        Ref<Ticket> follows;
    }

    @Entity
    static final class Review {
        @PrimaryKey
        @Nullable
        Long id;

        @ManyToOne(cascade = {})
        Book book;

        Review() {}

        Review(Book book) {
            this.book = book;
        }
    }

    /** Its number is unique and never null. */
    @Entity
    static final class Seat {
        @PrimaryKey
        @Nullable
        Long id;

        @Property(unique = true)
        int number;

        Seat() {}

        Seat(int number) {
            this.number = number;
        }
    }

    /** Its rank is unique, never null, and one of few. */
    @Entity
    static final class Prize {
        @PrimaryKey
        @Nullable
        Long id;

        @Property(unique = true)
        short rank;

        Prize() {}

        Prize(int rank) {
            this.rank = (short) rank;
        }
    }

    /** Needs its captain, but only in the end. */
    @Entity
    static final class Ship {
        @PrimaryKey(generated = KeyGeneration.UUID_V7)
        @Nullable
        UUID id;

        @ManyToOne(deferred = true)
        Ref<Captain> captain;

        Ship() {}
    }

    /** Needs a ship at once. */
    @Entity
    static final class Captain {
        @PrimaryKey(generated = KeyGeneration.UUID_V7)
        @Nullable
        UUID id;

        @ManyToOne
        Ref<Ship> ship;

        Captain() {}
    }

    /** One of a chain: each has at most one before it. */
    @Entity
    static final class Link {
        @PrimaryKey
        @Nullable
        Long id;

        @OneToOne
        @Nullable
        Link next;

        Link() {}

        Link(@Nullable Link next) {
            this.next = next;
        }
    }

    /** Its version is a time. */
    @Entity
    static final class Moment {
        @PrimaryKey
        @Nullable
        Long id;

        String name = "";

        @Version
        @Nullable
        Instant changed;
    }

    /** Goes with its book, by the database. */
    @Entity
    static final class Loan {
        @PrimaryKey
        @Nullable
        Long id;

        @ManyToOne(onDelete = ReferentialAction.CASCADE)
        Book book;

        Loan() {}

        Loan(Book book) {
            this.book = book;
        }
    }

    /** Its collection can be put in place of another. */
    @Entity
    static final class Binder {
        @PrimaryKey
        @Nullable
        Long id;

        @ManyToMany
        EntityCollection<Tag> tags = EntityCollection.of(this);

        @ManyToMany
        List<Tag> labels = new ArrayList<>();
    }

    /** Holds others, which go with it. */
    @Entity
    static final class Crate {
        @PrimaryKey
        @Nullable
        Long id;

        @ManyToOne
        @Nullable
        Crate outer;

        @OneToMany(
                mappedBy = "outer",
                cascade = {Cascade.PERSIST, Cascade.REMOVE})
        final EntityCollection<Crate> inner = EntityCollection.of(this);
    }

    /** Has a size or none, but not half of one. */
    @Entity
    static final class Parcel {
        @PrimaryKey
        @Nullable
        Long id;

        String label = "";

        @Embedded
        @Nullable
        Size size;
    }

    @Embeddable
    static final class Size {
        String width;
        String height;

        @Nullable
        String depth;

        Size() {}

        Size(String width, String height) {
            this.width = width;
            this.height = height;
        }
    }
}
