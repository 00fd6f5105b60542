// SPDX-License-Identifier: MIT
package io.mikroorm.tck.shown;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Serialized;
import io.mikroorm.annotation.Transient;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import io.mikroorm.type.ValueSerializer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A publishing house whose entities say how they are shown. */
final class Press {

    static final List<Class<?>> ALL = List.of(Writer.class, Novel.class, Label.class, Land.class, Contract.class);

    private Press() {}

    /** Shows the last characters of a text. */
    static class Masked implements ValueSerializer<String> {

        @Override
        public String serialize(String value) {
            return "…" + value.substring(Math.max(0, value.length() - 3));
        }
    }

    /** Shows how many there are. */
    static class Counted implements ValueSerializer<EntityCollection<?>> {

        @Override
        public Object serialize(EntityCollection<?> value) {
            return value.size();
        }
    }

    /** Shows another number. */
    static class Veiled implements ValueSerializer<Long> {

        @Override
        public String serialize(Long value) {
            return "N" + value;
        }
    }

    /** Where somebody lives. */
    @Embeddable
    static class Home {

        @Property(length = 40)
        String city = "";

        @Property(length = 40)
        @Serialized(hidden = true)
        String street = "";

        @Property(length = 40)
        @Serialized(groups = "staff", name = "door")
        String bell = "";

        @ManyToOne
        @Nullable
        Ref<Land> land;
    }

    /** A country. */
    @Entity
    static class Land {

        @PrimaryKey
        String code = "";

        @Property(length = 40)
        String name = "";

        static Land of(String code, String name) {
            Land land = new Land();
            land.code = code;
            land.name = name;
            return land;
        }
    }

    /** Writes novels. */
    @Entity
    static class Writer {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 40)
        String name = "";

        @Property(length = 40)
        @Serialized(hidden = true)
        String password = "secret";

        @Property(length = 40)
        @Serialized(groups = {"staff", "friends"})
        @Nullable
        String phone;

        @Property(length = 40)
        @Serialized(name = "mail", by = Masked.class)
        @Nullable
        String email;

        @Embedded
        Home home = new Home();

        @OneToMany(mappedBy = "writer", orderBy = "title")
        EntityCollection<Novel> novels = EntityCollection.of(this);

        @OneToMany(mappedBy = "judge")
        @Serialized(by = Counted.class)
        EntityCollection<Contract> judged = EntityCollection.of(this);

        static Writer of(String name) {
            Writer writer = new Writer();
            writer.name = name;
            return writer;
        }

        @Property(persist = false)
        public String getShout() {
            return name.toUpperCase(java.util.Locale.ROOT);
        }
    }

    /** Is written by somebody, and may go on where another ends. */
    @Entity
    static class Novel {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 80)
        String title = "";

        @ManyToOne
        @Nullable
        Ref<Writer> writer;

        @ManyToOne
        @Nullable
        Novel before;

        @ManyToMany(orderBy = "name")
        List<Label> labels = new ArrayList<>();

        @Property(lazy = true, nullable = true)
        @Nullable
        String text;

        @OneToOne(mappedBy = "novel")
        @Nullable
        Ref<Contract> contract;

        @Property(persist = false)
        public List<Label> getShort() {
            return brief;
        }

        @Transient
        List<Label> brief = List.of();

        static Novel of(String title) {
            Novel novel = new Novel();
            novel.title = title;
            return novel;
        }
    }

    /** What novels are about. */
    @Entity
    static class Label {

        @PrimaryKey
        @Serialized(by = Veiled.class)
        @Nullable
        Long id;

        @Property(length = 40)
        String name = "";

        @ManyToOne(target = Contract.class, keyOnly = true)
        @Nullable
        Long deal;

        @ManyToOne(target = Novel.class, keyOnly = true)
        @Nullable
        Long best;

        @ManyToMany(mappedBy = "labels")
        @Serialized(groups = "staff")
        EntityCollection<Novel> novels = EntityCollection.of(this);

        static Label of(String name) {
            Label label = new Label();
            label.name = name;
            return label;
        }
    }

    /** Is made about one novel. Its number is nobody's business. */
    @Entity
    static class Contract {

        @PrimaryKey
        @Serialized(hidden = true)
        @Nullable
        Long id;

        @Property(length = 40)
        String terms = "";

        @OneToOne
        @Nullable
        Ref<Novel> novel;

        @ManyToOne
        @Nullable
        Ref<Writer> judge;

        static Contract of(String terms) {
            Contract contract = new Contract();
            contract.terms = terms;
            return contract;
        }
    }
}
