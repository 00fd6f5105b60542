// SPDX-License-Identifier: MIT
package io.mikroorm.tck.keyfields;

import io.mikroorm.entity.Ref;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.tck.keyfields.Archive.Box;
import io.mikroorm.tck.keyfields.Archive.BoxKey;
import io.mikroorm.tck.keyfields.Archive.Seal;
import io.mikroorm.tck.keyfields.Archive.Sheet;
import io.mikroorm.tck.keyfields.Archive.Shelf;
import io.mikroorm.tck.keyfields.Archive.ShelfKey;
import io.mikroorm.type.CompositeKey;
import java.util.List;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/** Whoever is given a key, or gives one, may change it however deep: the entity stays known by what its row has. */
@Requires(Feature.KEY_FIELDS)
public abstract class KeyCopiesContract extends Contract {

    /** On a small archive. */
    protected KeyCopiesContract() {}

    @Override
    protected List<Class<?>> entities() {
        return Archive.MODEL;
    }

    private void saved() {
        for (String letter : List.of("A", "B")) {
            Box box = new Box(new Shelf(letter), 1, "box " + letter);
            given(box, new Sheet(box, 1, "sheet " + letter), new Seal(box, "seal " + letter));
        }
    }

    private static BoxKey key(String letter) {
        return new BoxKey(new ShelfKey(1L, letter), 1);
    }

    private Box boxOfB() {
        saved();
        return em.findOneOrFail(Box.class, key("B"));
    }

    private void onlyTheBoxOfBIsRenamed(Box box) {
        box.title = "new";
        em.flush();
        assertThat(fresh().findOneOrFail(Box.class, key("A")).title).isEqualTo("box A");
        assertThat(fresh().findOneOrFail(Box.class, key("B")).title).isEqualTo("new");
        assertThat(em.findOneOrFail(Box.class, key("B"))).isSameAs(box);
    }

    @Test
    void a_key_that_a_handle_gave_may_be_changed_inside() {
        Box box = boxOfB();
        ((BoxKey) some(em.ref(box).key())).shelf().letter = "A";
        onlyTheBoxOfBIsRenamed(box);
    }

    @Test
    void a_key_that_is_shown_may_be_changed_inside() {
        Box box = boxOfB();
        some(box.id).shelf().letter = "A";
        onlyTheBoxOfBIsRenamed(box);
    }

    @Test
    void a_shown_key_of_what_was_just_stored_may_be_changed_inside() {
        given(new Box(new Shelf("A"), 1, "box A"));
        Box box = new Box(new Shelf("B"), 1, "box B");
        em.persist(box).flush();
        some(box.id).shelf().letter = "A";
        onlyTheBoxOfBIsRenamed(box);
    }

    @Test
    void a_key_that_was_given_may_be_changed_inside() {
        saved();
        BoxKey given = key("B");
        Box reference = em.getReference(Box.class, given);
        given.shelf().letter = "A";
        assertThat(some(em.ref(reference).key())).isEqualTo(key("B"));
        assertThat(em.findOneOrFail(Box.class, key("B"))).isSameAs(reference);
        onlyTheBoxOfBIsRenamed(reference);
    }

    @Test
    void a_key_without_a_class_may_be_changed_inside() {
        saved();
        CompositeKey given = CompositeKey.of(key("B"), 1);
        Sheet sheet = em.findOneOrFail(Sheet.class, given);
        ((BoxKey) given.parts().get(0)).shelf().letter = "A";
        CompositeKey known = (CompositeKey) some(em.ref(sheet).key());
        ((BoxKey) known.parts().get(0)).shelf().letter = "A";
        sheet.text = "new";
        em.flush();
        assertThat(fresh().findOneOrFail(Sheet.class, CompositeKey.of(key("A"), 1)).text)
                .isEqualTo("sheet A");
        assertThat(fresh().findOneOrFail(Sheet.class, CompositeKey.of(key("B"), 1)).text)
                .isEqualTo("new");
    }

    @Test
    void a_key_that_is_of_another_may_be_changed_inside() {
        saved();
        Seal seal = em.findOneOrFail(Seal.class, key("B"));
        some(seal.id).shelf().letter = "A";
        ((BoxKey) some(seal.box.key())).shelf().letter = "A";
        ((BoxKey) some(em.ref(seal).key())).shelf().letter = "A";
        seal.stamp = "new";
        em.flush();
        assertThat(fresh().findOneOrFail(Seal.class, key("A")).stamp).isEqualTo("seal A");
        assertThat(fresh().findOneOrFail(Seal.class, key("B")).stamp).isEqualTo("new");
        assertThat(seal.box.load().title).isEqualTo("box B");
    }

    @Test
    void handles_to_what_is_not_there_yet_keep_the_key_that_they_were_made_of() {
        saved();
        BoxKey given = key("B");
        Ref<Box> handle = em.ref(Box.class, given);
        given.shelf().letter = "A";
        assertThat(handle.load().title).isEqualTo("box B");
        assertThat(fresh().count(Sheet.class, where("box").eq(handle))).isEqualTo(1);
    }
}
