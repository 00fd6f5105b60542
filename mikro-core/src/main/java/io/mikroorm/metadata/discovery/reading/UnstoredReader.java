// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.reading;

import io.mikroorm.annotation.Property;
import io.mikroorm.metadata.discovery.declared.Member;
import io.mikroorm.metadata.discovery.draft.ClassDraft;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.UnstoredDraft;
import io.mikroorm.metadata.discovery.mistake.AccessorMistakes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads properties that are known, but not stored. */
final class UnstoredReader {

    /** What can be said of them. */
    private static final Set<String> OWN = Set.of("persist", "hydrate", "accessor", "nullable");

    private UnstoredReader() {}

    static UnstoredDraft read(ModelDraft model, ClassDraft owner, Member field, int place) {
        UnstoredDraft draft = new UnstoredDraft(owner, field, place);
        draft.nullable =
                draft.declared.saysNullable() || Boolean.TRUE.equals(draft.declared.value(Property.class, "nullable"));
        String wrong = wrong(draft);
        if (!wrong.isEmpty()) {
            model.mistakes.add(draft, AccessorMistakes.unstored(draft, wrong));
        }
        return draft;
    }

    /** The end of a sentence; empty where nothing is wrong. */
    private static String wrong(UnstoredDraft draft) {
        if (draft.owner.isEmbeddable()) {
            return "is inside of an embeddable, whose values are stored as a whole. Mark it @Transient";
        }
        List<String> others = FieldAnnotations.storing(draft.declared).stream()
                .filter(name -> !name.equals("@Property"))
                .toList();
        if (!others.isEmpty()) {
            return "has " + others.get(0) + ", which is about what is stored. Take one of the two away";
        }
        Set<String> said = new TreeSet<>(draft.declared.said(Property.class));
        said.removeAll(OWN);
        return said.isEmpty()
                ? ""
                : "says " + said.iterator().next() + ", which is about a column. Take one of the two away";
    }
}
