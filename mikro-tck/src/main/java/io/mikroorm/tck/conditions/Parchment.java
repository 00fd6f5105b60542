// SPDX-License-Identifier: MIT
package io.mikroorm.tck.conditions;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.IndexType;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.entity.EntityCollection;
import org.jspecify.annotations.Nullable;

/** Has a text with words that are looked for. */
@Entity
public class Parchment {

    @PrimaryKey
    public @Nullable Long id;

    public String name;

    @Index(name = "words_of_parchments", type = IndexType.FULLTEXT)
    @Property(length = 500)
    public @Nullable String text;

    @ManyToOne
    public @Nullable Chest chest;

    protected Parchment() {
        this("", null);
    }

    Parchment(String name, @Nullable String text) {
        this.name = name;
        this.text = text;
    }

    /** Something with letters on it. */
    @Entity
    @Inheritance
    public abstract static class Relic {

        @PrimaryKey
        public @Nullable Long id;

        public String name = "";
    }

    /** Only this one has words. */
    @Entity
    public static class Stone extends Relic {

        @Index(name = "words_of_stones", type = IndexType.FULLTEXT)
        @Property(length = 200)
        public @Nullable String runes;
    }

    /** This one has none. */
    @Entity
    public static class Ring extends Relic {}

    /** Two of its texts have one index. */
    @Entity
    @Index(
            name = "words_of_chests",
            properties = {"label", "about"},
            type = IndexType.FULLTEXT)
    public static class Chest {

        @PrimaryKey
        public @Nullable Long id;

        public String name;

        @Property(length = 100)
        public @Nullable String label;

        @Property(length = 500)
        public @Nullable String about;

        @OneToMany(mappedBy = "chest")
        public EntityCollection<Parchment> parchments = EntityCollection.of(this);

        protected Chest() {
            this("", null, null);
        }

        Chest(String name, @Nullable String label, @Nullable String about) {
            this.name = name;
            this.label = label;
            this.about = about;
        }

        Chest with(Parchment... given) {
            for (Parchment parchment : given) {
                parchment.chest = this;
                parchments.add(parchment);
            }
            return this;
        }
    }
}
