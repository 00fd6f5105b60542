// SPDX-License-Identifier: MIT
package io.mikroorm.tck.shown;

import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.NotLoadedException;
import io.mikroorm.tck.shown.Press.Label;
import io.mikroorm.tck.shown.Press.Land;
import io.mikroorm.tck.shown.Press.Novel;
import io.mikroorm.tck.shown.Press.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Entities are shown as maps: what is asked for and loaded, and no statement for it. */
public abstract class SerializeContract extends io.mikroorm.tck.junit.Contract {

    private long ann;
    private long first;
    private long second;
    private long red;
    private long blue;

    /** On a publishing house. */
    protected SerializeContract() {}

    @Override
    protected List<Class<?>> entities() {
        return Press.ALL;
    }

    /** Ann, with two novels of which one goes on with the other, and two labels; a contract about the first. */
    @Override
    @BeforeEach
    protected void open(TestInfo test) {
        super.open(test);
        Writer writer = Writer.of("Ann");
        writer.phone = "123";
        writer.email = "ann@example.org";
        writer.home.city = "Bern";
        writer.home.street = "Main Street";
        writer.home.bell = "Lee";
        writer.home.land = Ref.of(Land.of("CH", "Switzerland"));
        Novel one = Novel.of("Alpha");
        Novel two = Novel.of("Beta");
        one.text = "Once upon a time";
        two.before = one;
        writer.novels.add(one);
        writer.novels.add(two);
        Label blueOne = Label.of("blue");
        Label redOne = Label.of("red");
        one.labels.addAll(List.of(blueOne, redOne));
        Press.Contract contract = Press.Contract.of("10%");
        contract.novel = Ref.of(one);
        contract.judge = Ref.of(writer);
        given(writer, contract);
        ann = some(writer.id);
        first = some(one.id);
        second = some(two.id);
        blue = some(blueOne.id);
        red = some(redOne.id);
    }

    private Writer writer(String... populate) {
        Writer found = em.findOneOrFail(Writer.class, ann, o -> o.populate(populate));
        statements.reset();
        return found;
    }

    private Novel novel(long id, String... populate) {
        Novel found = em.findOneOrFail(Novel.class, id, o -> o.populate(populate));
        statements.reset();
        return found;
    }

    @Test
    void properties_are_shown_in_their_order_by_their_names_and_hidden_ones_are_not() {
        assertThat(em.serialize(writer()))
                .hasToString("{id=" + ann
                        + ", name=Ann, phone=123, mail=…org, home={city=Bern, door=Lee, land=CH}, shout=ANN}");
        assertThat(statements.all()).isZero();
    }

    @Test
    void a_relation_is_its_key_until_it_is_populated() {
        Novel found = novel(second, "writer");
        assertThat(em.serialize(found)).containsEntry("writer", ann).containsEntry("before", first);
        assertThat(em.serialize(found, o -> o.populate("writer")))
                .extractingByKey("writer")
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsEntry("name", "Ann");
        assertThat(em.serialize(found, o -> o.forceObject()))
                .containsEntry("writer", Map.of("id", ann))
                .containsEntry("before", Map.of("id", first));
        assertThat(statements.all()).isZero();
    }

    @Test
    void a_collection_that_is_loaded_is_its_keys_until_it_is_populated() {
        Writer found = writer("novels.labels");
        assertThat(em.serialize(found)).containsEntry("novels", List.of(first, second));
        assertThat(em.serialize(found, o -> o.forceObject()))
                .containsEntry("novels", List.of(Map.of("id", first), Map.of("id", second)));
        Map<String, ?> shown = em.serialize(found, o -> o.populate("novels.labels")
                .fields("novels.title", "novels.labels.id", "novels.labels.name"));
        assertThat(shown)
                .isEqualTo(Map.of(
                        "novels",
                        List.of(
                                Map.of(
                                        "title",
                                        "Alpha",
                                        "labels",
                                        List.of(
                                                Map.of("id", "N" + blue, "name", "blue"),
                                                Map.of("id", "N" + red, "name", "red"))),
                                Map.of("title", "Beta", "labels", List.of()))));
        assertThat(statements.all()).isZero();
    }

    @Test
    void what_is_not_loaded_is_left_out() {
        Novel found = novel(first);
        assertThat(em.serialize(found)).doesNotContainKeys("labels", "text");
        Novel whole = novel(first, "labels", "text");
        assertThat(em.serialize(whole))
                .containsEntry("labels", List.of("N" + blue, "N" + red))
                .containsEntry("text", "Once upon a time");
        assertThat(statements.all()).isZero();
    }

    @Test
    void of_a_reference_the_key_is_shown() {
        Novel reference = em.getReference(Novel.class, first);
        statements.reset();
        assertThat(em.serialize(reference)).isEqualTo(Map.of("id", first));
        assertThat(statements.all()).isZero();
    }

    @Test
    void all_that_is_loaded_is_shown_where_that_is_asked_for_and_circles_end_in_keys() {
        Writer found = writer("novels.labels", "home.land");
        Map<String, ?> shown = em.serialize(found, o -> o.loaded().exclude("novels.contract"));
        assertThat(shown.toString()).contains("name=Switzerland");
        List<?> novels = (List<?>) some(shown.get("novels"));
        Map<?, ?> two = (Map<?, ?>) novels.get(1);
        assertThat(two.get("writer")).isEqualTo(ann);
        Map<?, ?> before = (Map<?, ?>) some(two.get("before"));
        assertThat(before.get("title")).isEqualTo("Alpha");
        assertThat(before.get("writer")).isEqualTo(ann);
        assertThat(statements.all()).isZero();
    }

    @Test
    void a_named_path_that_leads_back_ends_in_a_key_too() {
        Writer found = writer("novels");
        assertThat(em.serialize(found, o -> o.populate("novels.writer").fields("novels.writer")))
                .isEqualTo(Map.of("novels", List.of(Map.of("writer", ann), Map.of("writer", ann))));
    }

    @Test
    void fields_are_all_that_is_shown_and_what_is_excluded_is_not() {
        Writer found = writer("novels", "home.land");
        assertThat(em.serialize(found, o -> o.fields("name", "home.city")))
                .isEqualTo(Map.of("name", "Ann", "home", Map.of("city", "Bern")));
        assertThat(em.serialize(found, o -> o.fields("name", "home").exclude("home.land", "home.bell")))
                .isEqualTo(Map.of("name", "Ann", "home", Map.of("city", "Bern")));
        assertThat(em.serialize(found, o -> o.fields("home.land.name")))
                .isEqualTo(Map.of("home", Map.of("land", Map.of("name", "Switzerland"))));
        assertThat(em.serialize(found, o -> o.fields("novels"))).isEqualTo(Map.of("novels", List.of(first, second)));
        assertThat(em.serialize(found, o -> o.fields("password"))).isEmpty();
        assertThat(em.serialize(found, o -> o.fields())).isEmpty();
        assertThat(em.serialize(found, o -> o.exclude("id"))).doesNotContainKey("id");
    }

    @Test
    void where_only_the_key_of_an_entity_is_asked_for_it_need_not_be_loaded() {
        Novel found = novel(second);
        assertThat(em.serialize(found, o -> o.fields("title", "writer.id", "before.id")))
                .isEqualTo(Map.of("title", "Beta", "writer", Map.of("id", ann), "before", Map.of("id", first)));
        assertThatThrownBy(() -> em.serialize(found, o -> o.fields("writer.id", "writer.name")))
                .hasMessageContaining("MO-4341");
        assertThat(statements.all()).isZero();
    }

    @Test
    void groups_choose_among_properties_that_have_some() {
        Writer found = writer();
        assertThat(em.serialize(found, o -> o.groups("friends")))
                .containsEntry("phone", "123")
                .containsEntry("home", Map.of("city", "Bern", "land", "CH"));
        assertThat(em.serialize(found, o -> o.groups("staff")))
                .containsEntry("phone", "123")
                .containsEntry("home", Map.of("city", "Bern", "door", "Lee", "land", "CH"));
        assertThat(em.serialize(found, o -> o.groups()))
                .containsKeys("id", "name", "mail")
                .doesNotContainKey("phone");
        assertThat(em.serialize(found, o -> o.groups("others"))).doesNotContainKey("phone");
    }

    @Test
    void hidden_properties_and_plain_values_are_shown_on_demand() {
        Writer found = writer();
        assertThat(em.serialize(found, o -> o.includeHidden().ignoreSerializers()))
                .containsEntry("password", "secret")
                .containsEntry("mail", "ann@example.org")
                .extractingByKey("home")
                .isEqualTo(Map.of("city", "Bern", "street", "Main Street", "door", "Lee", "land", "CH"));
    }

    @Test
    void a_hidden_key_does_not_come_out_by_a_relation_either() {
        Novel found = novel(first, "contract");
        assertThat(em.serialize(found)).doesNotContainKey("contract");
        assertThat(em.serialize(found, o -> o.populate("contract").fields("contract.terms")))
                .isEqualTo(Map.of("contract", Map.of("terms", "10%")));
        assertThat(em.serialize(found, o -> o.includeHidden())).containsKey("contract");
    }

    @Test
    void a_field_that_has_the_key_of_another_entity_alone_is_shown_as_a_relation_to_it() {
        Label label = Label.of("green");
        label.deal = 77L;
        label.best = first;
        assertThat(em.serialize(label)).containsEntry("best", first).doesNotContainKey("deal");
        assertThat(em.serialize(label, o -> o.forceObject().includeHidden()))
                .containsEntry("best", Map.of("id", first))
                .containsEntry("deal", Map.of("id", 77L));
    }

    @Test
    void a_serializer_of_a_collection_gets_one_that_is_loaded() {
        assertThat(em.serialize(writer("judged"))).containsEntry("judged", 1);
        assertThat(em.serialize(fresh().findOneOrFail(Writer.class, ann))).doesNotContainKey("judged");
    }

    @Test
    void what_is_shown_instead_of_a_key_is_shown_wherever_the_key_is() {
        Novel found = novel(first, "labels");
        found.brief = List.copyOf(found.labels);
        assertThat(em.serialize(found))
                .containsEntry("labels", List.of("N" + blue, "N" + red))
                .containsEntry("short", List.of("N" + blue, "N" + red));
        assertThat(em.serialize(found, o -> o.forceObject().ignoreSerializers()))
                .containsEntry("labels", List.of(Map.of("id", blue), Map.of("id", red)));
    }

    @Test
    void a_reference_has_nothing_to_populate() {
        Novel reference = em.getReference(Novel.class, first);
        assertThatThrownBy(() -> em.serialize(reference, o -> o.populate("writer")))
                .isInstanceOf(NotLoadedException.class)
                .hasMessageContaining("MO-4341");
    }

    @Test
    void a_lazy_value_that_was_set_is_shown() {
        Novel found = novel(first);
        found.text = "new";
        assertThat(em.serialize(found)).containsEntry("text", "new");
    }

    @Test
    void nulls_are_shown_or_skipped() {
        Novel found = novel(first);
        assertThat(em.serialize(found)).containsEntry("before", null);
        assertThat(em.serialize(found, o -> o.skipNull()))
                .doesNotContainKey("before")
                .containsKey("title");
    }

    @Test
    void new_and_removed_and_forgotten_entities_are_shown_too() {
        Writer made = Writer.of("Bob");
        made.novels.add(Novel.of("Gamma"));
        assertThat(em.serialize(made, o -> o.populate("novels").fields("id", "name", "novels.title"))
                        .toString())
                .isEqualTo("{id=null, name=Bob, novels=[{title=Gamma}]}");
        Novel gone = novel(second);
        em.remove(gone);
        assertThat(em.serialize(gone)).containsEntry("title", "Beta");
        em.clear();
        assertThat(em.serialize(gone)).containsEntry("title", "Beta").doesNotContainKey("text");
    }

    @Test
    void entities_of_streams_and_of_other_entity_managers_are_shown_too() {
        EntityManager other = fresh();
        Novel foreign = other.findOneOrFail(Novel.class, first);
        statements.reset();
        assertThat(em.serialize(foreign)).containsEntry("writer", ann).doesNotContainKeys("labels", "text");
        assertThat(statements.all()).isZero();
        try (var stream = em.stream(Novel.class, where("title").eq("Beta"))) {
            assertThat(stream.map(em::serialize).toList()).singleElement().satisfies(shown -> assertThat(shown)
                    .containsEntry("before", first));
        }
    }

    @Test
    void references_of_streams_and_of_a_cleared_entity_manager_are_not_taken_for_entities() {
        List<Map<String, @Nullable Object>> shown = new ArrayList<>();
        try (var stream = em.stream(Novel.class, where("title").eq("Beta"))) {
            stream.forEach(novel -> {
                shown.add(em.serialize(novel, o -> o.loaded()));
                assertThatThrownBy(() -> em.serialize(novel, o -> o.populate("before")))
                        .isInstanceOf(NotLoadedException.class);
            });
        }
        assertThat(shown).singleElement().satisfies(each -> assertThat(each).containsEntry("before", first));
        Novel novel = novel(second);
        Novel before = some(novel.before);
        em.clear();
        assertThat(em.serialize(novel, o -> o.loaded())).containsEntry("before", first);
        assertThat(em.serialize(before)).isEqualTo(Map.of("id", first));
        try (var stream = em.stream(Novel.class, where("title").eq("Beta"), o -> o.populate("before"))) {
            stream.forEach(each -> shown.add(em.serialize(each, o -> o.fields("before.title"))));
        }
        assertThat(shown.get(1)).isEqualTo(Map.of("before", Map.of("title", "Alpha")));
        Novel whole = em.findOneOrFail(Novel.class, second, o -> o.populate("before"));
        em.clear();
        assertThat(em.serialize(whole, o -> o.fields("before.title")))
                .isEqualTo(Map.of("before", Map.of("title", "Alpha")));
    }

    @Test
    void several_are_shown_in_their_order() {
        List<Novel> novels = em.findAll(Novel.class, o -> o.orderBy("title desc"));
        assertThat(em.serializeAll(novels, o -> o.fields("title")))
                .isEqualTo(List.of(Map.of("title", "Beta"), Map.of("title", "Alpha")));
        assertThat(em.serializeAll(List.of())).isEmpty();
        assertThat(em.toJsonAll(novels, o -> o.fields("title")))
                .isEqualTo("[{\"title\":\"Beta\"},{\"title\":\"Alpha\"}]");
    }

    @Test
    void the_settings_say_how_entities_are_shown_where_a_call_does_not() {
        try (MikroORM other =
                open(Press.ALL, c -> c.serialization(o -> o.skipNull().forceObject()))) {
            Novel novel = Novel.of("Gamma");
            novel.id = 7L;
            novel.before = Novel.of("Beta");
            novel.before.id = 6L;
            EntityManager there = other.em().fork();
            assertThat(there.serialize(novel))
                    .containsEntry("before", Map.of("id", 6L))
                    .doesNotContainKey("writer");
            assertThat(there.serialize(novel, o -> o.skipNull(false).forceObject(false)))
                    .containsEntry("before", 6L)
                    .containsEntry("writer", null);
        }
    }

    @Test
    void what_is_shown_is_nobody_elses() {
        Novel found = novel(first, "labels");
        var shown = em.serialize(found);
        shown.put("title", "other");
        ((List<?>) some(shown.get("labels"))).clear();
        assertThat(found.title).isEqualTo("Alpha");
        assertThat(found.labels).hasSize(2);
        assertThat(em.plan().isEmpty()).isTrue();
    }
}
