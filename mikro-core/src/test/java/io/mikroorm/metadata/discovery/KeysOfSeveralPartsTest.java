// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.exception.MetadataException;
import io.mikroorm.hydration.ReflectiveStructAccesses;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.naming.NamingStrategy;
import io.mikroorm.naming.UnderscoreNaming;
import io.mikroorm.platform.Capabilities;
import io.mikroorm.platform.Platform;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
