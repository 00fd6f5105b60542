// SPDX-License-Identifier: MIT
package io.mikroorm.tck.keyfields;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Version;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A shop: carts have lines, one for each article; lines have notes; parcels have lines in them. */
public final class Shop {

    /** All classes of it. */
    public static final List<Class<?>> MODEL =
            List.of(Cart.class, Article.class, Line.class, Note.class, Parcel.class, Model.class, Part.class);

    private Shop() {}

    /** What somebody buys. */
    @Entity
    public static class Cart {

        @PrimaryKey
        public @Nullable Long id;

        @Property(length = 40)
        public String customer;

        @OneToMany(mappedBy = "cart", orderBy = "amount", orphanRemoval = true)
        public final EntityCollection<Line> lines = EntityCollection.of(this);

        /** For the ORM. */
        protected Cart() {
            this.customer = "";
        }

        /** Of a customer. */
        public Cart(String customer) {
            this.customer = customer;
        }
    }

    /** What can be bought. */
    @Entity
    public static class Article {

        @PrimaryKey
        public @Nullable Long id;

        @Property(length = 40)
        public String name;

        @OneToMany(mappedBy = "article")
        public final EntityCollection<Line> lines = EntityCollection.of(this);

        /** For the ORM. */
        protected Article() {
            this.name = "";
        }

        /** With a name. */
        public Article(String name) {
            this.name = name;
        }
    }

    /** So much of an article in a cart. */
    @Entity(keyClass = LineKey.class)
    public static class Line {

        @PrimaryKey
        @ManyToOne
        public Ref<Cart> cart;

        @PrimaryKey
        @ManyToOne
        public Ref<Article> article;

        @Property(defaultValue = "1")
        public @Nullable Integer amount;

        @OneToMany(mappedBy = "line", orderBy = "number")
        public final EntityCollection<Note> notes = EntityCollection.of(this);

        /** For the ORM. */
        @SuppressWarnings("NullAway")
        protected Line() {}

        /** So much of an article. */
        public Line(Cart cart, Article article, int amount) {
            this.cart = Ref.of(cart);
            this.article = Ref.of(article);
            this.amount = amount;
        }
    }

    /** The key of a line. */
    public record LineKey(Long cart, Long article) {}

    /** Says something about a line. Its key has a key of two fields in it. */
    @Entity
    public static class Note {

        @PrimaryKey
        @ManyToOne
        public Ref<Line> line;

        @PrimaryKey
        public int number;

        @Property(length = 40)
        public String text;

        @Version
        public int version;

        @ManyToOne
        public @Nullable Ref<Note> answers;

        /** For the ORM. */
        @SuppressWarnings("NullAway")
        protected Note() {}

        /** The note with a number. */
        public Note(Line line, int number, String text) {
            this.line = Ref.of(line);
            this.number = number;
            this.text = text;
        }
    }

    /** Has lines in it, of which one lies on top. */
    @Entity
    public static class Parcel {

        @PrimaryKey
        public @Nullable Long id;

        @ManyToOne
        public @Nullable Ref<Line> top;

        @ManyToMany(orderBy = "amount")
        public final EntityCollection<Line> content = EntityCollection.of(this);
    }

    /** A model of a car: two plain values tell it. */
    @Entity
    public static class Model {

        @PrimaryKey
        @Property(length = 20)
        public String name;

        @PrimaryKey
        @Property(column = "built")
        public int year;

        public @Nullable Integer doors;

        @OneToMany(mappedBy = "model", orderBy = "place")
        public final EntityCollection<Part> parts = EntityCollection.of(this);

        /** For the ORM. */
        protected Model() {
            this("", 0);
        }

        /** Of a year. */
        public Model(String name, int year) {
            this.name = name;
            this.year = year;
        }
    }

    /** A part of a model, held without a handle, at a place of which there are a few. */
    @Entity
    public static class Part {

        @PrimaryKey
        public Place place;

        public @Nullable String maker;

        @PrimaryKey
        @ManyToOne
        public Model model;

        /** For the ORM. */
        @SuppressWarnings("NullAway")
        protected Part() {}

        /** At a place. */
        public Part(Place place, Model model) {
            this.place = place;
            this.model = model;
        }
    }

    /** Where a part is. */
    public enum Place {
        /** In front. */
        FRONT,
        /** Behind. */
        BACK
    }
}
