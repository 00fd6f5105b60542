// SPDX-License-Identifier: MIT
package io.mikroorm.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;

/**
 * Writes the index of the entities of a module, one binary name in a line, sorted: {@code META-INF/mikroorm/entities}. With it
 * {@code c.entitiesFromIndex()} knows them without looking through the class path.
 */
@SupportedAnnotationTypes({"io.mikroorm.annotation.Entity", "jakarta.persistence.Entity"})
public final class EntityIndexProcessor extends AbstractProcessor {

    /** Where the index lies. */
    static final String INDEX = "META-INF/mikroorm/entities";

    private final Map<String, TypeElement> entities = new TreeMap<>();

    /** Made by the compiler. */
    public EntityIndexProcessor() {}

    /** Whatever there is. */
    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /** Collects the entities of a round, and writes the index in the last. */
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                if (element instanceof TypeElement type) {
                    entities.put(
                            processingEnv.getElementUtils().getBinaryName(type).toString(), type);
                }
            }
        }
        if (round.processingOver() && !entities.isEmpty()) {
            write();
        }
        return false;
    }

    private void write() {
        try (Writer writer = processingEnv
                .getFiler()
                .createResource(
                        StandardLocation.CLASS_OUTPUT,
                        "",
                        INDEX,
                        entities.values().toArray(new Element[0]))
                .openWriter()) {
            for (String name : entities.keySet()) {
                writer.write(name + "\n");
            }
        } catch (IOException e) {
            processingEnv
                    .getMessager()
                    .printMessage(Diagnostic.Kind.ERROR, "The index of entities cannot be written: " + e.getMessage());
        }
    }
}
