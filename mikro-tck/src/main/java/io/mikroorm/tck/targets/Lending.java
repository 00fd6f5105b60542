// SPDX-License-Identifier: MIT
package io.mikroorm.tck.targets;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Unique;
import io.mikroorm.entity.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Loans of books, which are known by their number to all the world. */
public final class Lending {

    /** All of its entities, those that lead to others first. */
    public static final List<Class<?>> ALL =
            List.of(Loan.class, Review.class, Shelf.class, Volume.class, Author.class, Edition.class);

    private Lending() {}

    /** Writes. */
    @Entity
    public static class Author {
        @PrimaryKey
        public @Nullable Long id;

        @Unique
        @Property(length = 20)
        public String pen;

        public String name = "";

        /** Under a name. */
        public Author(String pen) {
            this.pen = pen;
        }
    }

    /** Has a number of its own beside the key. */
    @Entity
    public static class Volume {
        @PrimaryKey
        public @Nullable Long id;

        @Unique
        @Property(length = 13)
        public String isbn = "";

        public String title = "";

        @ManyToOne(targetKey = "pen")
        public @Nullable Ref<Author> author;

        /** For the ORM. */
        protected Volume() {}

        /** With a number. */
        public Volume(String isbn, String title) {
            this.isbn = isbn;
            this.title = title;
        }
    }

    /** Has its number as a number. */
    @Entity
    public static class Edition {
        @PrimaryKey
        public @Nullable Long id;

        @Unique
        public int year;

        /** For the ORM. */
        protected Edition() {}

        /** Of a year. */
        public Edition(int year) {
            this.year = year;
        }
    }

    /** Where a volume stands. */
    @Embeddable
    public static class Spot {
        @ManyToOne(targetKey = "isbn")
        public @Nullable Ref<Volume> beside;

        public int board;
    }

    /** Leads to volumes by their numbers. */
    @Entity
    public static class Loan {
        @PrimaryKey
        public @Nullable Long id;

        @Unique
        public String reader = "";

        @ManyToOne(targetKey = "isbn")
        public Volume volume;

        @ManyToOne(targetKey = "isbn")
        public @Nullable Ref<Volume> next;

        @OneToOne(targetKey = "year")
        public @Nullable Ref<Edition> edition;

        @Embedded
        public Spot spot = new Spot();

        /** Of a volume. */
        public Loan(String reader, Volume volume) {
            this.reader = reader;
            this.volume = volume;
        }
    }

    /** Knows the number alone. */
    @Entity
    public static class Review {
        @PrimaryKey
        public @Nullable Long id;

        @ManyToOne(target = Volume.class, targetKey = "isbn", keyOnly = true)
        public String isbn;

        /** Of a volume. */
        public Review(String isbn) {
            this.isbn = isbn;
        }
    }

    /** Leads to loans, by their key. */
    @Entity
    public static class Shelf {
        @PrimaryKey
        public @Nullable Long id;

        @ManyToOne
        public Ref<Loan> loan;

        /** Of a loan. */
        public Shelf(Ref<Loan> loan) {
            this.loan = loan;
        }
    }
}
