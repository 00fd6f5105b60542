// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.metadata.Construction;
import io.mikroorm.metadata.discovery.draft.ClassDraft;
import io.mikroorm.metadata.discovery.draft.ConstructorCandidate;
import io.mikroorm.metadata.discovery.draft.DiscoveryPass;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.KindsDraft;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.mistake.ClassMistakes;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses how objects of each class are made: without arguments, or from properties. Reads constructors and final fields;
 * writes the construction.
 */
final class ChooseConstructors implements DiscoveryPass {

    private static final Comparator<ConstructorCandidate> BEST_FIRST = Comparator.comparing(
                    ConstructorCandidate::isPossible)
            .thenComparing(ConstructorCandidate::setsFinals)
            .thenComparing(candidate -> candidate.constructor().getParameterCount())
            .reversed()
            .thenComparing(ConstructorCandidate::toString);

    @Override
    public void run(ModelDraft model) {
        model.forEachClass(type -> {
            boolean abstractEntity = type instanceof EntityDraft entity && entity.isAbstract();
            if (!abstractEntity && !(type instanceof KindsDraft)) {
                choose(model, type);
            }
        });
    }

    /** Chooses that of one class; whether there is one. */
    static boolean choose(ModelDraft model, ClassDraft draft) {
        if (hasNoArguments(draft)) {
            for (PropertyDraft property : ConstructorCandidate.finals(draft)) {
                model.mistakes.add(property, ClassMistakes.finalWithoutConstructor(property));
            }
            return draft.sound().size() == draft.properties.size();
        }
        List<ConstructorCandidate> candidates = Arrays.stream(draft.type.getDeclaredConstructors())
                .filter(constructor -> !constructor.isSynthetic())
                .map(constructor -> ConstructorCandidate.of(draft, constructor))
                .sorted(BEST_FIRST)
                .toList();
        ConstructorCandidate best = candidates.get(0);
        if (!best.isPossible()) {
            boolean named = candidates.stream().anyMatch(ConstructorCandidate::isNamed);
            model.mistakes.add(
                    draft, named ? ClassMistakes.noConstructor(best) : ClassMistakes.parametersWithoutNames(best));
            return false;
        }
        for (PropertyDraft missing : best.missingFinals()) {
            model.mistakes.add(missing, ClassMistakes.finalNotInConstructor(missing, best));
        }
        draft.construction =
                new Construction(best.parameters(), List.of(best.constructor().getParameterTypes()));
        return draft.sound().size() == draft.properties.size();
    }

    /** Of a record, whose fields are final, the constructor with its components is taken whatever others there are. */
    private static boolean hasNoArguments(ClassDraft draft) {
        return !draft.type.isRecord()
                && Arrays.stream(draft.type.getDeclaredConstructors())
                        .anyMatch(constructor -> constructor.getParameterCount() == 0);
    }
}
