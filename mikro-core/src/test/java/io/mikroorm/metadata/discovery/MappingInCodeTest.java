// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrefixMode;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.exception.MetadataException;
import io.mikroorm.hydration.ReflectiveStructAccesses;
import io.mikroorm.json.JsonMappers;
import io.mikroorm.mapping.ClassMapping;
import io.mikroorm.mapping.EntitySchema;
import io.mikroorm.mapping.FieldMapping;
import io.mikroorm.mapping.MembersBuilder;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.IndexMapping;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.metadata.discovery.declared.Declarations;
import io.mikroorm.metadata.discovery.declared.MappingSources;
import io.mikroorm.metadata.discovery.draft.Conventions;
import io.mikroorm.naming.UnderscoreNaming;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Classes are mapped by annotations, in code, and by both. */
class MappingInCodeTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private static MetadataStorage discover(
            List<Class<?>> types, List<EntitySchema<?>> schemas, List<Consumer<ClassMapping>> hooks) {
        return MetadataDiscovery.discover(
                new Declarations(types, new MappingSources(schemas, hooks, List.of())),
                new Conventions(new UnderscoreNaming(), PrefixMode.DEFAULT),
                new SmallPlatform(),
                JsonMappers.of(),
                new ReflectiveStructAccesses());
    }

    private static MetadataStorage mapped(EntitySchema<?>... schemas) {
        return discover(List.of(), List.of(schemas), List.of());
    }

    private static List<String> mistakes(EntitySchema<?>... schemas) {
        return Objects.requireNonNull(catchThrowableOfType(MetadataException.class, () -> mapped(schemas)))
                .mistakes();
    }

    private static String annotated() {
        return discover(
                        List.of(
                                Library.Review.class,
                                Library.Author.class,
                                Library.Book.class,
                                Library.Country.class,
                                Library.Profile.class,
                                Library.Publisher.class,
                                Library.Tag.class),
                        List.of(),
                        List.of())
                .toString();
    }

    @Test
    void plain_classes_mapped_in_code_are_what_annotated_ones_are() {
        assertThat(discover(List.of(), PlainLibrary.schemas(), List.of()).toString())
                .isEqualTo(annotated());
    }

    @Test
    void a_model_prints_as_a_whole() throws IOException {
        golden("metadata.txt", annotated());
    }

    @Test
    void a_model_is_drawn() throws IOException {
        golden(
                "metadata-diagram.txt",
                discover(List.of(Library.Author.class), List.of(), List.of()).toMermaid());
    }

    private static void golden(String name, String text) throws IOException {
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(GOLDEN.resolve(name), text, UTF_8);
        }
        assertThat(text).isEqualTo(Files.readString(GOLDEN.resolve(name), UTF_8));
    }

    /** Says what it is by annotations. */
    @Entity(table = "notes")
    static class Note {
        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 20, unique = true, column = "headline")
        String title;

        @ManyToOne
        @Nullable
        Note parent;

        @Index
        int pages;

        Place place;
    }

    /** Has pages, which do not know it. */
    @Entity
    static class Album {
        @PrimaryKey
        @Nullable
        Long id;

        @OneToMany(joinColumn = "album_no", nullable = true, onDelete = ReferentialAction.CASCADE)
        EntityCollection<Page> pages = EntityCollection.of(this);
    }

    @Entity
    static class Page {
        @PrimaryKey
        @Nullable
        Long id;
    }

    /** The same without annotations. */
    static class PlainAlbums {
        static class Album {
            @Nullable
            Long id;

            EntityCollection<Page> pages = EntityCollection.of(this);
        }

        static class Page {
            @Nullable
            Long id;
        }
    }

    @Test
    void what_no_field_holds_is_said_in_code_as_by_annotations() {
        String annotated =
                discover(List.of(Album.class, Page.class), List.of(), List.of()).toString();
        assertThat(annotated)
                .contains("(pages of Album): Ref, many to one Album, nullable, mirrored by pages, on delete CASCADE")
                .contains("album_no of (pages of Album): LONG, nullable");
        assertThat(mapped(
                                EntitySchema.define(PlainAlbums.Album.class, e -> e.key("id")
                                        .oneToMany("pages", r -> r.joinColumn("album_no")
                                                .nullable()
                                                .onDelete(ReferentialAction.CASCADE))),
                                EntitySchema.define(PlainAlbums.Page.class, e -> e.key("id")))
                        .toString())
                .isEqualTo(annotated);
    }

    @Embeddable
    record Place(String city, int floor) {}

    @Test
    void what_is_said_in_code_wins_member_by_member() {
        EntityMetadata note = mapped(EntitySchema.define(Note.class, e -> e.property("title", p -> p.length(99))))
                .get(Note.class);
        MappedColumn title = Objects.requireNonNull(note.column("title"));
        assertThat(title.type().limits().length()).isEqualTo(99);
        assertThat(title.name()).isEqualTo("headline");
        assertThat(title.unique()).isTrue();
        assertThat(note.table()).isEqualTo("notes");
    }

    @Test
    void indexes_are_added_to_those_of_annotations() {
        EntityMetadata note = mapped(EntitySchema.define(Note.class, e -> e.table("leaves")
                        .index(i -> i.properties("pages", "title").name("both"))
                        .property("pages", p -> p.index(i -> i.name("again")))))
                .get(Note.class);
        assertThat(note.table()).isEqualTo("leaves");
        assertThat(note.indexes()).extracting(IndexMapping::name).contains("both", "again", "leaves_headline_unique");
    }

    @Test
    void a_field_that_becomes_another_kind_loses_its_annotations() {
        EntityMetadata note = mapped(
                        EntitySchema.define(Note.class, e -> e.leaveOut("title").oneToOne("parent", r -> r.nullable())))
                .get(Note.class);
        assertThat(note.property("title")).isNull();
        assertThat(((ToOneProperty) Objects.requireNonNull(note.property("parent"))).oneToOne())
                .isTrue();
    }

    @Test
    void a_place_of_an_embeddable_has_its_own_words() {
        EntityMetadata note = mapped(EntitySchema.define(
                        Note.class, e -> e.embedded("place", x -> x.prefix("").inside("city", p -> p.column("town")))))
                .get(Note.class);
        assertThat(note.columns()).extracting(MappedColumn::name).contains("town", "floor");
    }

    private static void stamps(MembersBuilder members) {
        members.property("createdAt", p -> p.createdAt()).property("creator", p -> p.length(30));
    }

    /** Has what others have. */
    static class Stamped {
        Long id;
        Instant createdAt;
        String creator;
        String text;
    }

    @Test
    void what_classes_share_is_taken_over_and_what_is_said_beside_it_wins() {
        EntitySchema<Stamped> first = EntitySchema.define(Stamped.class, e -> e.table("firsts")
                .property("creator", p -> p.column("who"))
                .include(MappingInCodeTest::stamps)
                .key("id")
                .index(i -> i.properties("text")));
        EntityMetadata stamped = mapped(first).get(Stamped.class);
        MappedColumn creator = Objects.requireNonNull(stamped.column("creator"));
        assertThat(creator.name()).isEqualTo("who");
        assertThat(creator.type().limits().length()).isEqualTo(30);

        EntityMetadata same = mapped(
                        EntitySchema.define(Note.class, e -> e.include(EntitySchema.base(Note.class, c -> {}))),
                        EntitySchema.define(Stamped.class, e -> e.include(first)))
                .get(Stamped.class);
        assertThat(same.table()).isEqualTo("stamped");
        assertThat(same.indexes()).extracting(IndexMapping::name).containsExactly("stamped_text_index");
        assertThat(Objects.requireNonNull(same.column("creator")).name()).isEqualTo("who");
    }

    @Test
    void a_schema_prints_as_it_would_be_written() {
        assertThat(EntitySchema.define(
                                Stamped.class, e -> e.table("firsts").key("id").property("creator", p -> p.length(30)
                                        .unique()))
                        .toString())
                .isEqualTo("""
                        Stamped [@Entity(table=firsts)]
                          id @Property @PrimaryKey
                          creator @Property(length=30, unique=true)""");
    }

    @Test
    void hooks_see_what_is_declared_and_have_the_last_word() {
        List<String> seen = new ArrayList<>();
        MetadataStorage model = discover(
                List.of(Note.class),
                List.of(EntitySchema.define(Note.class, e -> e.property("title", p -> p.length(30)))),
                List.of(
                        mapping -> {
                            seen.add(mapping.toString());
                            mapping.ifEntity(
                                    e -> e.table("app_" + mapping.type().getSimpleName()));
                            for (FieldMapping field : mapping.fields()) {
                                if (field.type() == String.class) {
                                    mapping.members(m -> m.property(field.name(), p -> p.length(40)));
                                }
                            }
                        },
                        mapping -> seen.add(mapping.declarations().toString())));
        EntityMetadata note = model.get(Note.class);
        assertThat(note.table()).isEqualTo("app_Note");
        assertThat(Objects.requireNonNull(note.column("title")).type().limits().length())
                .isEqualTo(40);
        assertThat(Objects.requireNonNull(note.column("place.city"))
                        .type()
                        .limits()
                        .length())
                .isEqualTo(40);
        assertThat(seen.get(0))
                .startsWith("Note [@Entity(table=notes)]\n")
                .contains("title, type=class java.lang.String");
        assertThat(seen.get(1)).isEqualTo("[@Entity(table=app_Note)]");
        assertThat(seen).hasSize(4);
    }

    @Test
    void a_hook_has_no_last_word_about_what_it_is_not_asked() {
        assertThat(discover(List.of(Note.class), List.of(), List.of(mapping -> mapping.ifEntity(e -> e.table("t"))))
                        .get(Note.class)
                        .column("place.city"))
                .isNotNull();
    }

    /** Has two that are alike. */
    static class Mistaken {
        Long id;
        String name;
        EntityCollection<Mistaken> others = EntityCollection.of(this);
    }

    @Test
    void every_mistake_has_its_sentence() throws IOException {
        StringBuilder text = new StringBuilder();
        mistakes(EntitySchema.define(
                        Mistaken.class, e -> e.key("id").property("nmae").leaveOut("others")))
                .forEach(mistake -> text.append(mistake).append('\n'));
        mistakes(EntitySchema.define(
                        Mistaken.class,
                        e -> e.key("id").property("name").leaveOut("others").leaveOut("name")))
                .forEach(mistake -> text.append(mistake).append('\n'));
        mistakes(
                        EntitySchema.define(Note.class, e -> {}),
                        EntitySchema.embeddable(Place.class, c -> {}),
                        EntitySchema.embeddable(Place.class, c -> {}))
                .forEach(mistake -> text.append(mistake).append('\n'));
        mistakes(EntitySchema.define(Note.class, e -> e.embedded("place", x -> x.inside("citi", p -> p.column("c")))))
                .forEach(mistake -> text.append(mistake).append('\n'));
        golden("mapping-in-code-mistakes.txt", text.toString());
    }

    @Test
    void the_annotations_of_a_base_are_over_ruled_for_one_entity_alone() {
        EntitySchema<Library.Tag> tag =
                EntitySchema.define(Library.Tag.class, e -> e.property("label", p -> p.length(9)));
        EntitySchema<Library.Author> author =
                EntitySchema.define(Library.Author.class, e -> e.property("createdAt", p -> p.column("since")));
        MetadataStorage model = mapped(tag, author);
        assertThat(Objects.requireNonNull(model.get(Library.Author.class).column("createdAt"))
                        .name())
                .isEqualTo("since");
        assertThat(Objects.requireNonNull(model.get(Library.Book.class).column("createdAt"))
                        .name())
                .isEqualTo("created_at");
    }
}
