// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Cascade;
import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.IndexType;
import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.annotation.Unique;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.hydration.ReflectiveStructAccesses;
import io.mikroorm.metadata.Construction;
import io.mikroorm.metadata.EmbeddedProperty;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.FieldRef;
import io.mikroorm.metadata.IndexMapping;
import io.mikroorm.metadata.IndexPart;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.metadata.ScalarProperty.Role;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToManyProperty.Pivot;
import io.mikroorm.metadata.ToManyProperty.Sort;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.naming.EntityCaseNaming;
import io.mikroorm.naming.NamingStrategy;
import io.mikroorm.naming.UnderscoreNaming;
import io.mikroorm.type.Limits;
import io.mikroorm.type.Storage;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

class MetadataDiscoveryTest {

    private final MetadataStorage model = discover(new UnderscoreNaming());
    private final EntityMetadata author = model.get(Library.Author.class);
    private final EntityMetadata book = model.get(Library.Book.class);

    private static MetadataStorage discover(NamingStrategy naming) {
        return MetadataDiscovery.discover(
                List.of(Library.Review.class, Library.Author.class, Library.Review.class),
                naming,
                new SmallPlatform(),
                new ReflectiveStructAccesses());
    }

    private static MappedColumn column(EntityMetadata entity, String path) {
        MappedColumn column = entity.column(path);
        assertThat(column).as(path).isNotNull();
        return column;
    }

    private static ToOneProperty toOne(EntityMetadata entity, String name) {
        return (ToOneProperty) entity.property(name);
    }

    private static ToManyProperty toMany(EntityMetadata entity, String name) {
        return (ToManyProperty) entity.property(name);
    }

    @Nested
    class Entities {

        @Test
        void are_found_through_relations_and_numbered_in_that_order() {
            assertThat(model)
                    .extracting(EntityMetadata::name)
                    .containsExactly("Review", "Author", "Book", "Country", "Profile", "Publisher", "Tag");
            assertThat(model).extracting(EntityMetadata::index).containsExactly(0, 1, 2, 3, 4, 5, 6);
        }

        @Test
        void have_tables_named_by_the_strategy_or_by_hand() {
            assertThat(model)
                    .extracting(EntityMetadata::table)
                    .containsExactly("review", "author", "book", "countries", "profile", "publisher", "tag");
        }

        @Test
        void have_the_fields_of_their_base_classes_first() {
            assertThat(author.properties())
                    .extracting(Property::name)
                    .containsExactly(
                            "id",
                            "createdAt",
                            "name",
                            "version",
                            "updatedAt",
                            "email",
                            "born",
                            "address",
                            "home",
                            "books",
                            "profile",
                            "friends",
                            "portrait");
            assertThat(author.properties().get(0).field())
                    .isEqualTo(new FieldRef(Library.Base.class, "id", Long.class, false));
        }

        @Test
        void have_keys_that_are_generated_or_assigned() {
            assertThat(author.keyGeneration()).isEqualTo(KeyGeneration.IDENTITY);
            assertThat(author.key().nullable()).isFalse();
            assertThat(author.hasIntegralKey()).isTrue();
            assertThat(model.get(Library.Tag.class).keyGeneration()).isEqualTo(KeyGeneration.IDENTITY);
            assertThat(model.get(Library.Country.class).keyGeneration()).isEqualTo(KeyGeneration.ASSIGNED);
            assertThat(model.get(Library.Country.class).key().name()).isEqualTo("iso");
            assertThat(model.get(Library.Profile.class).keyGeneration()).isEqualTo(KeyGeneration.UUID_V7);
            assertThat(model.get(Library.Review.class).keyGeneration()).isEqualTo(KeyGeneration.ASSIGNED);
        }

        @Test
        void are_made_without_arguments_or_from_their_properties() {
            assertThat(author.construction()).isEqualTo(Construction.NO_ARGUMENTS);
            assertThat(book.construction())
                    .isEqualTo(
                            new Construction(List.of("title", "author"), List.of(String.class, Library.Author.class)));
        }
    }

    @Nested
    class Columns {

        @Test
        void lie_flat_in_the_order_of_the_fields() {
            assertThat(author.columns())
                    .extracting(MappedColumn::name)
                    .containsExactly(
                            "id",
                            "created_at",
                            "name",
                            "version",
                            "updated_at",
                            "email",
                            "born",
                            "address_street",
                            "address_city",
                            "address_geo_lat",
                            "address_geo_lon",
                            "address_country_iso",
                            "home_street",
                            "home_city",
                            "home_geo_lat",
                            "home_geo_lon",
                            "home_country_iso",
                            "portrait");
            assertThat(author.columns())
                    .extracting(MappedColumn::index)
                    .startsWith(0, 1, 2)
                    .endsWith(16, 17);
            assertThat(author.rowWidth()).isEqualTo(19);
        }

        @Test
        void are_not_null_unless_an_annotation_of_any_library_or_a_word_of_ours_says_so() {
            assertThat(column(author, "email").nullable()).isFalse();
            assertThat(column(author, "born").nullable()).isTrue();
            assertThat(column(author, "portrait").nullable()).isTrue();
            assertThat(column(model.get(Library.Profile.class), "scan").nullable())
                    .isTrue();
            assertThat(column(book, "home").nullable()).isTrue();
            assertThat(column(book, "publisher").nullable()).isTrue();
            assertThat(column(book, "author").nullable()).isFalse();
        }

        @Test
        void of_a_nullable_embeddable_take_null() {
            assertThat(column(author, "address.street").nullable()).isTrue();
            assertThat(column(author, "home.position.lat").nullable()).isTrue();
            assertThat(column(author, "home.country").nullable()).isTrue();
        }

        @Test
        void know_how_they_are_stored() {
            assertThat(column(author, "email").type().limits()).isEqualTo(new Limits(190, 0, 0));
            assertThat(column(book, "price").type().limits()).isEqualTo(new Limits(0, 10, 2));
            assertThat(column(book, "genre").type().storage()).isEqualTo(Storage.STRING);
            assertThat(column(book, "second").type().storage()).isEqualTo(Storage.INT);
            assertThat(column(book, "second").type().isEnum()).isTrue();
            assertThat(column(book, "home").type().toJava("a:b")).isEqualTo(URI.create("a:b"));
            assertThat(column(book, "home").columnType()).isEqualTo("varchar(99)");
        }

        @Test
        void of_foreign_keys_are_stored_as_the_key_they_hold() {
            assertThat(column(book, "author").name()).isEqualTo("author_id");
            assertThat(column(book, "author").type()).isEqualTo(author.key().type());
            assertThat(column(author, "address.country").type().storage()).isEqualTo(Storage.STRING);
            assertThat(column(model.get(Library.Publisher.class), "country").name())
                    .isEqualTo("country");
        }

        @Test
        void lead_through_the_very_embeddables_that_the_entity_has() {
            EmbeddedProperty home = (EmbeddedProperty) author.property("home");
            MappedColumn lat = column(author, "home.position.lat");
            assertThat(lat.embeddeds()).hasSize(2);
            assertThat(lat.embeddeds().get(0)).isSameAs(home);
            assertThat(lat.embeddeds().get(1)).isSameAs(home.properties().get(2));
            assertThat(lat.property())
                    .isSameAs(lat.embeddeds().get(1).properties().get(0));
        }

        @Test
        void have_the_roles_of_their_annotations() {
            assertThat(author.version()).isSameAs(column(author, "version"));
            assertThat(((ScalarProperty) author.property("createdAt")).role()).isEqualTo(Role.CREATED_AT);
            assertThat(((ScalarProperty) author.property("updatedAt")).role()).isEqualTo(Role.UPDATED_AT);
            assertThat(((ScalarProperty) author.property("name")).isPlain()).isTrue();
        }
    }

    @Test
    void embeddables_are_classes_or_records() {
        EmbeddedProperty address = (EmbeddedProperty) author.property("address");
        assertThat(address.nullable()).isTrue();
        assertThat(address.construction()).isEqualTo(Construction.NO_ARGUMENTS);
        EmbeddedProperty geo = (EmbeddedProperty) address.properties().get(2);
        assertThat(geo.nullable()).isFalse();
        assertThat(geo.construction())
                .isEqualTo(new Construction(List.of("lat", "lon"), List.of(double.class, double.class)));
        assertThat(geo.properties().get(0).field())
                .isEqualTo(new FieldRef(Library.Geo.class, "lat", double.class, true));
    }

    @Nested
    class Relations {

        @Test
        void know_their_other_side() {
            assertThat(toMany(author, "books").mappedBy()).isEqualTo("author");
            assertThat(toMany(author, "books").isManyToMany()).isFalse();
            assertThat(toOne(book, "author").inversedBy()).isEqualTo("books");
            assertThat(toOne(book, "publisher").inversedBy()).isNull();
            EntityMetadata profile = model.get(Library.Profile.class);
            assertThat(toOne(author, "profile").mappedBy()).isEqualTo("author");
            assertThat(toOne(profile, "author").inversedBy()).isEqualTo("profile");
            assertThat(author.inverseToOnes()).containsExactly(toOne(author, "profile"));
            assertThat(toMany(book, "tags").inversedBy()).isEqualTo("books");
        }

        @Test
        void keep_what_their_annotations_say() {
            ToOneProperty publisher = toOne(book, "publisher");
            assertThat(publisher.isRef()).isTrue();
            assertThat(publisher.nullable()).isTrue();
            assertThat(publisher.onDelete()).isEqualTo(ReferentialAction.RESTRICT);
            assertThat(publisher.cascade()).containsExactly(Cascade.PERSIST);
            assertThat(toOne(book, "author").isRef()).isFalse();
            assertThat(toOne(book, "author").cascade()).isEmpty();
            assertThat(toMany(book, "tags").cascade()).isEqualTo(Set.of(Cascade.PERSIST, Cascade.REMOVE));
            assertThat(toMany(author, "books").orphanRemoval()).isTrue();
        }

        @Test
        void are_ordered_by_paths_of_their_target() {
            assertThat(toMany(author, "books").orderBy())
                    .containsExactly(
                            new Sort("title", true), new Sort("publisher.country.name", false), new Sort("id", false));
        }

        @Test
        void to_many_entities_are_numbered() {
            assertThat(author.toManys()).extracting(ToManyProperty::name).containsExactly("books", "friends");
            assertThat(author.toManys()).extracting(ToManyProperty::index).containsExactly(0, 1);
            assertThat(toMany(author, "friends").owner()).isEqualTo(Library.Author.class);
        }

        @Test
        void of_many_to_many_share_a_pivot_that_each_side_sees_as_its_own() {
            assertThat(toMany(book, "tags").pivot()).isEqualTo(new Pivot("book_tags", "book_id", "tag_id"));
            assertThat(toMany(model.get(Library.Tag.class), "books").pivot())
                    .isEqualTo(new Pivot("book_tags", "tag_id", "book_id"));
        }

        @Test
        void of_an_entity_to_itself_number_the_pivot_columns() {
            assertThat(toMany(author, "friends").pivot())
                    .isEqualTo(new Pivot("author_friends", "author_1_id", "author_2_id"));
        }

        @Test
        void to_what_cannot_be_made_of_a_key_are_always_joined() {
            assertThat(toOne(model.get(Library.Review.class), "book").joinAlways())
                    .isTrue();
            assertThat(toOne(model.get(Library.Publisher.class), "country").joinAlways())
                    .isTrue();
            assertThat(toOne(book, "author").joinAlways()).isFalse();
            assertThat(toOne(book, "publisher").joinAlways()).isFalse();
            assertThat(toOne(author, "profile").joinAlways()).isFalse();
        }
    }

    @Test
    void indexes_come_from_fields_classes_embeddables_and_relations() {
        assertThat(author.indexes())
                .extracting(MetadataDiscoveryTest::print)
                .containsExactly(
                        "author_email_unique(email) unique",
                        "author_address_country_iso_address_city_index(address_country_iso, address_city)",
                        "author_home_country_iso_home_city_index(home_country_iso, home_city)",
                        "author_by_name(name, address_city)",
                        "author_address_country_iso_index(address_country_iso)",
                        "author_home_country_iso_index(home_country_iso)");
        assertThat(book.indexes())
                .extracting(MetadataDiscoveryTest::print)
                .containsExactly("book_price_index(price)", "book_author_id_index(author_id)");
        assertThat(model.get(Library.Profile.class).indexes())
                .extracting(MetadataDiscoveryTest::print)
                .containsExactly("profile_author_id_unique(author_id) unique");
        assertThat(column(author, "email").unique()).isTrue();
        assertThat(column(author, "name").unique()).isFalse();
        assertThat(column(model.get(Library.Profile.class), "author").unique()).isTrue();
        assertThat(column(model.get(Library.Country.class), "name").unique()).isTrue();
    }

    @Entity
    @Index(
            name = "by_age",
            properties = {"age desc", "name asc"},
            type = IndexType.FULLTEXT,
            where = {"kind = DAYS", "name > 'm''s'", "age<=7", "gone is null"},
            options = {"a.b = c = d", "e=1"})
    @Unique(name = "once", properties = "name", where = "gone IS NOT NULL")
    @Index(
            name = "wordy",
            properties = {"name (20) COLLATE de_DE.utf8 Desc NULLS Last", "age nulls first"},
            include = {"kind", "gone"})
    @Unique(name = "folded", expression = "lower({name}) || '{{}}' || { age }", nullsDistinct = false)
    @Unique(name = "starts", properties = "name(3)")
    static class Indexed {
        @PrimaryKey
        Long id;

        String name;
        short age;
        ChronoUnit kind;

        @Nullable
        Instant gone;
    }

    @Test
    void indexes_have_an_order_a_kind_comparisons_and_options() {
        EntityMetadata entity = MetadataDiscovery.discover(
                        List.of(Indexed.class),
                        new UnderscoreNaming(),
                        new SmallPlatform(),
                        new ReflectiveStructAccesses())
                .get(Indexed.class);
        IndexMapping byAge = entity.indexes().stream()
                .filter(index -> index.name().equals("by_age"))
                .findAny()
                .orElseThrow();
        assertThat(byAge.type()).isEqualTo(IndexType.FULLTEXT);
        assertThat(byAge.parts())
                .extracting(IndexPart::toString)
                .containsExactlyElementsOf(byAge.columns().stream()
                        .map(column -> column.name() + (column.name().equals("age") ? " desc" : ""))
                        .toList());
        assertThat(byAge.where())
                .extracting(c -> c.column().path() + " " + c.comparison().sign() + " " + c.value())
                .containsExactly("kind = Days", "name > m's", "age <= 7", "gone is null null");
        assertThat(byAge.where().get(0).value()).isSameAs(ChronoUnit.DAYS);
        assertThat(byAge.where().get(2).value()).isEqualTo((short) 7);
        assertThat(byAge.options()).containsExactly(entry("a.b", "c = d"), entry("e", "1"));
        assertThat(byAge.isPlain()).isFalse();
        assertThat(column(entity, "name").unique()).isFalse();
        assertThat(entity.indexes())
                .filteredOn(IndexMapping::unique)
                .allSatisfy(index -> assertThat(index.isUniqueEverywhere()).isFalse());
    }

    @Test
    void indexes_say_how_each_column_stands_in_them_what_they_keep_and_what_they_are_over_instead() {
        EntityMetadata entity = MetadataDiscovery.discover(
                        List.of(Indexed.class),
                        new UnderscoreNaming(),
                        new SmallPlatform(),
                        new ReflectiveStructAccesses())
                .get(Indexed.class);
        Map<String, IndexMapping> byName =
                entity.indexes().stream().collect(Collectors.toMap(IndexMapping::name, index -> index));
        IndexMapping wordy = Objects.requireNonNull(byName.get("wordy"));
        assertThat(wordy.parts())
                .extracting(IndexPart::toString)
                .containsExactly("name(20) collate de_DE.utf8 desc nulls last", "age nulls first");
        assertThat(wordy.include()).extracting(MappedColumn::path).containsExactly("kind", "gone");
        IndexMapping folded = Objects.requireNonNull(byName.get("folded"));
        assertThat(folded.expression()).hasToString("lower({name}) || '{}' || {age}");
        assertThat(folded.columns()).extracting(MappedColumn::path).containsExactly("name", "age");
        assertThat(folded.parts()).isEmpty();
        assertThat(folded.nullsDistinct()).isFalse();
        assertThat(Objects.requireNonNull(byName.get("starts")).isUniqueEverywhere())
                .isFalse();
    }

    private static String print(IndexMapping index) {
        List<String> columns = index.columns().stream().map(MappedColumn::name).toList();
        return index.name() + "(" + String.join(", ", columns) + ")" + (index.unique() ? " unique" : "");
    }

    @Test
    void another_naming_strategy_names_everything_otherwise() {
        MetadataStorage other = discover(new EntityCaseNaming());
        EntityMetadata named = other.get(Library.Author.class);
        assertThat(named.table()).isEqualTo("Author");
        assertThat(column(named, "createdAt").name()).isEqualTo("createdAt");
        assertThat(column(named, "home.position.lat").name()).isEqualTo("home_geo_lat");
        assertThat(column(named, "address.country").name()).isEqualTo("address_country");
        assertThat(column(other.get(Library.Book.class), "author").name()).isEqualTo("author");
        assertThat(toMany(named, "friends").pivot()).isEqualTo(new Pivot("Author_friends", "Author_1", "Author_2"));
    }

    @Test
    void a_naming_strategy_of_ones_own_names_everything() {
        MetadataStorage other = discover(new OwnNaming());
        EntityMetadata named = other.get(Library.Author.class);
        assertThat(named.table()).isEqualTo("t_Author");
        assertThat(column(named, "createdAt").name()).isEqualTo("c_createdAt");
        assertThat(column(named, "address.city").name()).isEqualTo("e_address_c_city");
        assertThat(column(named, "address.country").name()).isEqualTo("e_address_fk_country_iso");
        assertThat(toMany(other.get(Library.Book.class), "tags").pivot())
                .isEqualTo(new Pivot("t_Book_tags_t_Tag", "p_t_Book_c_id", "p_t_Tag_c_id"));
        assertThat(other.get(Library.Book.class).indexes())
                .extracting(IndexMapping::name)
                .contains("INDEX_t_Book_c_price");
    }

    @Nested
    class Generic_classes {

        private final EntityMetadata part = MetadataDiscovery.discover(
                        List.of(Part.class),
                        new UnderscoreNaming(),
                        new SmallPlatform(),
                        new ReflectiveStructAccesses())
                .get(Part.class);

        abstract static class Keyed<K> {
            @PrimaryKey
            K id;
        }

        abstract static class Composed<I, T> extends Keyed<I> {
            @ManyToOne
            T whole;

            @OneToMany(mappedBy = "whole")
            final EntityCollection<T> parts = EntityCollection.of(this);
        }

        @Embeddable
        record Span<V>(V least, V greatest) {}

        @Entity
        static final class Part extends Composed<Long, Part> {
            Span<Integer> size;
        }

        @Test
        void take_the_classes_that_the_subclass_names() {
            assertThat(column(part, "id").type().javaType()).isEqualTo(Long.class);
            assertThat(part.key().property().field())
                    .isEqualTo(new FieldRef(Keyed.class, "id", Long.class, Object.class, false));
            assertThat(part.keyGeneration()).isEqualTo(KeyGeneration.IDENTITY);
            assertThat(toOne(part, "whole").target()).isEqualTo(Part.class);
            assertThat(toMany(part, "parts").target()).isEqualTo(Part.class);
        }

        @Test
        void that_are_embedded_take_the_classes_that_the_field_names() {
            assertThat(column(part, "size.least").type().javaType()).isEqualTo(Integer.class);
            assertThat(((EmbeddedProperty) part.property("size")).construction())
                    .isEqualTo(new Construction(List.of("least", "greatest"), List.of(Object.class, Object.class)));
        }
    }
}
