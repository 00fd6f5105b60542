// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.MetadataException;
import io.mikroorm.hydration.ReflectiveStructAccesses;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.IndexMapping;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToManyProperty.Pivot;
import io.mikroorm.naming.EntityCaseNaming;
import io.mikroorm.naming.NamingStrategy;
import io.mikroorm.naming.UnderscoreNaming;
import io.mikroorm.platform.Capabilities;
import io.mikroorm.platform.Platform;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KeysOfSeveralPartsTest {

    /** Two that name a thing together. */
    record Name(String first, @Property(column = "no") int number) {}

    /** Has a key of two parts. */
    @Entity
    static class Named {
        @PrimaryKey
        Name id;

        @ManyToOne
        Named other;
    }

    /** A store whose keys are single values. */
    private static final class KeysOfOneValue implements Platform {

        @Override
        public String name() {
            return "single";
        }

        @Override
        public Capabilities capabilities() {
            return new Capabilities(Set.of(), 1);
        }

        @Override
        public NamingStrategy naming() {
            return new UnderscoreNaming();
        }
    }

    @Test
    void are_one_column_whose_parts_are_known() {
        EntityMetadata named = MetadataDiscovery.discover(
                        List.of(Named.class),
                        new UnderscoreNaming(),
                        new SmallPlatform(),
                        new ReflectiveStructAccesses())
                .get(Named.class);
        assertThat(named.columns()).extracting(MappedColumn::name).containsExactly("id", "other_id");
        assertThat(named.key().type())
                .isEqualTo(Objects.requireNonNull(named.column("other")).type());
        assertThat(named.keyParts()).extracting(MappedColumn::path).containsExactly("id.first", "id.number");
        assertThat(named.keyParts()).extracting(MappedColumn::name).containsExactly("first", "no");
        assertThat(Objects.requireNonNull(named.column("id.number")).type().javaType())
                .isEqualTo(int.class);
        assertThat(named.keyGeneration()).isEqualTo(KeyGeneration.ASSIGNED);
        Name name = new Name("a", 1);
        Object stored = named.key().type().toStorage(name);
        assertThat((Object[]) stored).containsExactly("a", 1);
        assertThat(named.key().type().toJava(stored)).isEqualTo(name);
    }

    /** Holds such keys in all places. */
    @Entity
    static class Holder {
        @PrimaryKey
        Long id;

        @ManyToOne(joinColumn = {"a", "b"})
        Named declared;

        @Embedded
        Inside inside;

        @ManyToMany
        EntityCollection<Named> named;

        @ManyToMany(
                joinColumn = "me",
                inverseJoinColumn = {"x", "y"})
        EntityCollection<Named> called;
    }

    /** Has one in an embeddable. */
    @Embeddable
    static class Inside {
        @OneToOne
        @Nullable
        Ref<Named> named;
    }

    private static MetadataStorage spread(NamingStrategy naming, Class<?>... types) {
        return MetadataDiscovery.discover(
                List.of(types), naming, new SmallPlatform(true), new ReflectiveStructAccesses());
    }

    private static List<String> columns(MetadataStorage model, Class<?> type, String path) {
        return Objects.requireNonNull(model.get(type).column(path)).names();
    }

    private static Pivot pivot(MetadataStorage model, String property) {
        return Objects.requireNonNull(
                ((ToManyProperty) Objects.requireNonNull(model.get(Holder.class).property(property))).pivot());
    }

    @Test
    void take_a_column_for_each_part_where_the_store_spreads_them() {
        MetadataStorage model = spread(new UnderscoreNaming(), Holder.class);
        assertThat(columns(model, Named.class, "id")).containsExactly("first", "no");
        assertThat(columns(model, Named.class, "other")).containsExactly("other_first", "other_no");
        assertThat(columns(model, Holder.class, "declared")).containsExactly("a", "b");
        assertThat(columns(model, Holder.class, "inside.named"))
                .containsExactly("inside_named_first", "inside_named_no");
        MappedColumn other = Objects.requireNonNull(model.get(Holder.class).column("inside.named"));
        assertThat(other.parts())
                .extracting(MappedColumn::path)
                .containsExactly("inside.named.first", "inside.named.number");
        assertThat(other.parts()).extracting(MappedColumn::nullable).containsExactly(true, true);
        assertThat(other.parts())
                .extracting(part -> part.type().limits().length())
                .containsExactly(255, 0);
        assertThat(model.get(Holder.class).indexes())
                .extracting(IndexMapping::name)
                .containsExactly("holder_a_b_index", "holder_inside_named_first_inside_named_no_unique");
        assertThat(pivot(model, "named"))
                .isEqualTo(new Pivot("holder_named", List.of("holder_id"), List.of("named_first", "named_no"), false));
        assertThat(pivot(model, "called").ownerColumns()).containsExactly("me");
        assertThat(pivot(model, "called").targetColumns()).containsExactly("x", "y");
        assertThat(model.widestKey()).isEqualTo(2);
    }

    @Test
    void are_told_apart_by_a_strategy_that_names_foreign_keys_after_their_fields() {
        MetadataStorage model = spread(new EntityCaseNaming(), Holder.class);
        assertThat(columns(model, Named.class, "other")).containsExactly("other_first", "other_no");
        assertThat(pivot(model, "named").targetColumns()).containsExactly("Named_first", "Named_no");
        assertThat(pivot(model, "named").ownerColumns()).containsExactly("Holder");
    }

    /** A column of its own has the name of a part. */
    @Entity
    static class Twice {
        @PrimaryKey
        Name id;

        String first;
    }

    /** Names one column for two parts. */
    @Entity
    static class TooFew {
        @PrimaryKey
        Long id;

        @ManyToMany(inverseJoinColumn = "x")
        EntityCollection<Named> named;
    }

    @Test
    void have_names_of_which_none_is_there_twice_and_none_is_missing() {
        assertThatThrownBy(() -> spread(new UnderscoreNaming(), Twice.class))
                .isInstanceOf(MetadataException.class)
                .hasMessageContaining("[MO-2070] Twice.first has the column 'first', which Twice.id has already");
        assertThatThrownBy(() -> spread(new UnderscoreNaming(), TooFew.class))
                .isInstanceOf(MetadataException.class)
                .hasMessageContaining(
                        "[MO-2310] TooFew.named has 1 join column (x), but the key of Named takes 2" + " (first, no)");
    }

    @Test
    void are_refused_by_a_store_that_has_none() {
        assertThatThrownBy(() -> MetadataDiscovery.discover(
                        List.of(Named.class),
                        new UnderscoreNaming(),
                        new KeysOfOneValue(),
                        new ReflectiveStructAccesses()))
                .isInstanceOf(MetadataException.class)
                .hasMessageContaining("[MO-2032] Named.id")
                .hasMessageContaining("single");
    }
}
