// SPDX-License-Identifier: MIT
package io.mikroorm.tck.embedded;

import io.mikroorm.annotation.Cascade;
import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import io.mikroorm.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Has objects, and lists of such, that lead to other entities. */
@Entity
public class Dossier {

    @PrimaryKey
    public @Nullable Long id;

    public String name;

    @Embedded(object = true)
    public Meta meta;

    @Embedded(object = true)
    public @Nullable Links links;

    @Embedded
    public List<Line> lines = new ArrayList<>();

    /** For the ORM. */
    protected Dossier() {
        this("", new Meta("", null));
    }

    /** Without anything else. */
    public Dossier(String name, Meta meta) {
        this.name = name;
        this.meta = meta;
    }

    /** Leads to writers, by themselves and by handles. */
    @Embeddable
    public static class Meta {

        public String title;

        @ManyToOne
        public @Nullable Writer author;

        @ManyToOne(joinColumn = "by")
        public @Nullable Ref<Writer> editor;

        /** A part of the document. */
        @Embedded
        public @Nullable Origin origin;

        /** An object inside. */
        @Embedded(object = true)
        public @Nullable Origin copy;

        @Embedded
        public @Nullable List<Line> lines;

        /** Another row of the same table. */
        @ManyToOne
        public @Nullable Ref<Dossier> former;

        /** For the ORM. */
        protected Meta() {
            this("", null);
        }

        /** Without anything else. */
        public Meta(String title, @Nullable Writer author) {
            this.title = title;
            this.author = author;
        }
    }

    /** A record that leads somewhere. */
    @Embeddable
    public record Origin(
            @Nullable String place, @ManyToOne @Nullable Writer finder) {}

    /** An element that must lead somewhere. */
    @Embeddable
    public record Line(int amount, @ManyToOne Ref<Label> label) {}

    /** Leads to entities with keys of all kinds. */
    @Embeddable
    public static class Links {

        @ManyToOne
        public @Nullable Label label;

        @OneToOne
        public @Nullable Ref<Token> token;

        @ManyToOne
        public @Nullable Seat seat;

        @ManyToOne
        public @Nullable Ref<Part> part;

        @ManyToOne
        public @Nullable Coded coded;

        /** The key alone. */
        @ManyToOne(target = Writer.class, keyOnly = true)
        public @Nullable Long reader;

        @ManyToOne(cascade = {Cascade.PERSIST, Cascade.REMOVE})
        public @Nullable Ref<Token> owned;

        @ManyToOne(cascade = {})
        public @Nullable Ref<Writer> alone;
    }

    /** With a key that the database hands out. */
    @Entity
    public static class Writer {

        @PrimaryKey
        public @Nullable Long id;

        public String name;

        @ManyToOne
        public @Nullable Writer mentor;

        /** The last of what it has written. */
        @ManyToOne
        public @Nullable Ref<Dossier> last;

        @OneToMany(mappedBy = "mentor")
        public EntityCollection<Writer> pupils = EntityCollection.of(this);

        /** For the ORM. */
        protected Writer() {
            this("");
        }

        /** Without a mentor. */
        public Writer(String name) {
            this.name = name;
        }
    }

    /** With a key of text. */
    @Entity
    public static class Label {

        @PrimaryKey
        public String code;

        public String text;

        /** For the ORM. */
        protected Label() {
            this("", "");
        }

        /** With all that it has. */
        public Label(String code, String text) {
            this.code = code;
            this.text = text;
        }
    }

    /** With a key of 128 bits. */
    @Entity
    public static class Token {

        @PrimaryKey(generated = KeyGeneration.UUID_V7)
        public @Nullable UUID id;

        public String name;

        /** For the ORM. */
        protected Token() {
            this("");
        }

        /** Without a key. */
        public Token(String name) {
            this.name = name;
        }
    }

    /** With a key of two fields. */
    @Entity
    public static class Seat {

        @PrimaryKey
        public String hall;

        @PrimaryKey
        public int number;

        public String name;

        /** For the ORM. */
        protected Seat() {
            this("", 0, "");
        }

        /** With all that it has. */
        public Seat(String hall, int number, String name) {
            this.hall = hall;
            this.number = number;
            this.name = name;
        }
    }

    /** With a key that is a record. */
    @Entity
    public static class Part {

        /** Two values. */
        public record Id(UUID machine, int place) {}

        @PrimaryKey
        public Id id;

        public String name;

        /** For the ORM. */
        protected Part() {
            this(new Id(new UUID(0, 0), 0), "");
        }

        /** With all that it has. */
        public Part(Id id, String name) {
            this.id = id;
            this.name = name;
        }
    }

    /** With a key of a class of its own. */
    @Entity
    public static class Coded {

        @PrimaryKey
        @Property(type = CodeType.class)
        public Code code;

        public String name;

        /** For the ORM. */
        protected Coded() {
            this(new Code(0), "");
        }

        /** With all that it has. */
        public Coded(Code code, String name) {
            this.code = code;
            this.name = name;
        }
    }

    /** Stored as text. */
    public record Code(int value) {}

    /** {@code c7}. */
    public static class CodeType implements Type<Code, String> {

        /** For the ORM. */
        public CodeType() {}

        @Override
        public Class<Code> javaType() {
            return Code.class;
        }

        @Override
        public Class<String> databaseType() {
            return String.class;
        }

        @Override
        public String toDatabase(Code value) {
            return "c" + value.value();
        }

        @Override
        public Code toJava(String value) {
            return new Code(Integer.parseInt(value.substring(1)));
        }
    }
}
