// SPDX-License-Identifier: MIT
package io.mikroorm.tck.shown;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Serialized;
import io.mikroorm.annotation.Unique;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import io.mikroorm.type.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A house in which much is kept secret. */
final class Vault {

    static final List<Class<?>> ALL = List.of(Keeper.class, Note.class, Line.class, Door.class);

    private Vault() {}

    /** Where things are kept. */
    @Embeddable
    static class Safe {

        @Property(length = 40)
        String room = "cellar";

        @Property(length = 40)
        @Serialized(hidden = true)
        String code = "SAFE-CODE";
    }

    /** Is embedded nowhere. */
    @Embeddable
    static class Hatch {

        String where = "roof";

        @Serialized(hidden = true)
        String lock = "HATCH-LOCK";
    }

    /** Keeps things. */
    @Entity
    static class Keeper {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 40)
        String name = "";

        @Property(length = 40)
        @Serialized(hidden = true)
        String password = "KEEPER-PASSWORD";

        @Property(length = 40)
        @Unique
        @Serialized(hidden = true)
        String token = "KEEPER-TOKEN";

        @Embedded
        Safe safe = new Safe();

        byte[] seal = {1, 2};

        @Property(json = true)
        Map<String, Object> facts = new LinkedHashMap<>(Map.of("inner", new LinkedHashMap<>(Map.of("depth", 3))));

        @ManyToOne
        @Nullable
        Keeper boss;

        @Property(persist = false)
        @Nullable
        Object extra;

        static Keeper of(long id, String name) {
            Keeper keeper = new Keeper();
            keeper.id = id;
            keeper.name = name;
            return keeper;
        }

        @Override
        public String toString() {
            return name + "/" + password;
        }
    }

    /** A mark; an empty one is none. */
    record Mark(String text) {}

    /** Stores nothing for an empty mark, as converters of Jakarta Persistence may. */
    static final class MarkType implements Type<Mark, String> {

        @Override
        public Class<Mark> javaType() {
            return Mark.class;
        }

        @Override
        public Class<String> databaseType() {
            return String.class;
        }

        @Override
        @SuppressWarnings("NullAway")
        public String toDatabase(Mark mark) {
            return mark.text().isEmpty() ? null : mark.text();
        }

        @Override
        public Mark toJava(String text) {
            return new Mark(text);
        }
    }

    /** Is known by a secret name of its owner. */
    @Entity
    static class Note {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 40)
        String text = "";

        @ManyToOne(target = Keeper.class, targetKey = "token", keyOnly = true)
        @Nullable
        String owner;

        @Property(type = MarkType.class, length = 10)
        @Nullable
        Mark mark;

        @ManyToOne
        @Nullable
        Ref<Keeper> by;

        @OneToMany(mappedBy = "note", orderBy = "words")
        EntityCollection<Line> lines = EntityCollection.of(this);

        @Property(persist = false)
        public Collection<Line> getRecent() {
            return lines;
        }
    }

    /** Has a number that nobody sees. */
    @Entity
    static class Line {

        @PrimaryKey
        @Serialized(hidden = true)
        @Nullable
        Long id;

        @Property(length = 40)
        String words = "";

        @ManyToOne
        @Nullable
        Ref<Note> note;

        static Line of(String words) {
            Line line = new Line();
            line.words = words;
            return line;
        }
    }

    /** Leads to all others. */
    @Entity
    static class Door {

        @PrimaryKey
        @Nullable
        Long id;

        @ManyToMany
        List<Door> next = new ArrayList<>();
    }

    /** Is mapped in code, and says itself what it hides. */
    static class Visitor {

        @Nullable
        Long id;

        @Serialized(hidden = true)
        @Nullable
        Keeper host;

        @Serialized(hidden = true)
        Safe place = new Safe();

        @Serialized(hidden = true)
        String pin = "VISITOR-PIN";
    }
}
