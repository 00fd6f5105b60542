// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.check;

import io.mikroorm.annotation.Routines;
import io.mikroorm.metadata.discovery.declared.Bases;
import io.mikroorm.metadata.discovery.draft.ClassDraft;
import io.mikroorm.metadata.discovery.draft.DiscoveryPass;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.mistake.RoutineMistakes;
import io.mikroorm.routine.Routine;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the functions and procedures that classes of the model name. Reads what is declared; writes them to the model. */
public final class ReadRoutines implements DiscoveryPass {

    @Override
    public void run(ModelDraft model) {
        Set<Class<?>> read = new HashSet<>();
        model.forEachClass(draft -> {
            for (Class<?> level : Bases.of(draft.type)) {
                Object named = read.add(level) ? draft.declared.on(level).value(Routines.class, "value") : null;
                if (named instanceof List<?> all) {
                    all.forEach(each -> add(model, draft, each));
                }
            }
        });
    }

    private static void add(ModelDraft model, ClassDraft draft, Object named) {
        if (named instanceof Routine<?> routine) {
            add(model, routine);
            return;
        }
        Class<?> holder = (Class<?>) named;
        boolean found = false;
        for (Field field : holder.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == Routine.class) {
                found = true;
                read(model, draft, field);
            }
        }
        if (!found) {
            model.mistakes.add(draft, RoutineMistakes.noConstants(draft, holder));
        }
    }

    private static void read(ModelDraft model, ClassDraft draft, Field field) {
        String place = field.getDeclaringClass().getSimpleName() + "." + field.getName();
        try {
            field.setAccessible(true);
            if (field.get(null) instanceof Routine<?> routine) {
                add(model, routine);
            } else {
                model.mistakes.add(draft, RoutineMistakes.unreadable(draft, place, "is null"));
            }
        } catch (IllegalAccessException | InaccessibleObjectException | ExceptionInInitializerError e) {
            model.mistakes.add(draft, RoutineMistakes.unreadable(draft, place, "cannot be read (" + e + ")"));
        }
    }

    /** The same constant may be named by several classes. */
    private static void add(ModelDraft model, Routine<?> routine) {
        if (!model.routines.contains(routine)) {
            model.routines.add(routine);
        }
    }
}
