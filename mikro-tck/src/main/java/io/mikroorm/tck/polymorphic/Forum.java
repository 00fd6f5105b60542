// SPDX-License-Identifier: MIT
package io.mikroorm.tck.polymorphic;

import io.mikroorm.annotation.Cascade;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.annotation.Unique;
import io.mikroorm.entity.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Posts and videos, and what leads to either of them. */
public final class Forum {

    /** All of its entities. */
    public static final List<Class<?>> ALL = List.of(Comment.class, Pin.class, Post.class, Video.class, Person.class);

    private Forum() {}

    /** What comments are about. */
    public sealed interface Subject permits Post, Video {}

    /** Who writes. */
    @Entity
    public static class Person {
        @PrimaryKey
        public @Nullable Long id;

        public String name;

        /** With a name. */
        public Person(String name) {
            this.name = name;
        }
    }

    /** A text. */
    @Entity
    public static non-sealed class Post implements Subject {
        @PrimaryKey
        public @Nullable Long id;

        public String title = "";

        @ManyToOne
        public @Nullable Ref<Person> author;

        /** For the ORM. */
        protected Post() {}

        /** With a title. */
        public Post(String title) {
            this.title = title;
        }
    }

    /** A film. */
    @Entity
    public static non-sealed class Video implements Subject {
        @PrimaryKey
        public @Nullable Long id;

        public String name = "";

        /** For the ORM. */
        protected Video() {}

        /** With a name. */
        public Video(String name) {
            this.name = name;
        }
    }

    /** Says something about a post or a video, and perhaps about another. */
    @Entity
    public static class Comment {
        @PrimaryKey
        public @Nullable Long id;

        @Unique
        public String text;

        @ManyToOne
        public Ref<Subject> subject;

        @ManyToOne
        public @Nullable Subject other;

        /** About a subject. */
        public Comment(String text, Ref<Subject> subject) {
            this.text = text;
            this.subject = subject;
        }
    }

    /** Keeps anything at hand. */
    @Entity
    public static class Pin {
        @PrimaryKey
        public @Nullable Long id;

        @ManyToOne(
                targets = {Post.class, Video.class},
                targetValues = {"p", "v"},
                joinColumn = {"kind", "thing"},
                cascade = {},
                onDelete = ReferentialAction.CASCADE)
        public @Nullable Object thing;

        @ManyToOne(
                targets = {Post.class, Person.class},
                cascade = {Cascade.PERSIST, Cascade.REMOVE})
        public @Nullable Ref<?> owned;
    }
}
