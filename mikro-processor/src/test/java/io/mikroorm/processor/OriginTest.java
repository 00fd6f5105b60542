// SPDX-License-Identifier: MIT
package io.mikroorm.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What is written for one class depends on that class alone: a build that compiles only what has changed writes nothing else anew. */
class OriginTest {

    /** Passes all on to a processor, and notes in which elements the files originate that it makes. */
    private static final class Noting extends AbstractProcessor {

        private final Processor processor;
        private final Map<String, List<String>> origins = new TreeMap<>();

        private Noting(Processor processor) {
            this.processor = processor;
        }

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            super.init(environment);
            Filer filer = proxy(Filer.class, environment.getFiler(), true);
            processor.init((ProcessingEnvironment) Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {ProcessingEnvironment.class},
                    (proxy, method, arguments) ->
                            method.getName().equals("getFiler") ? filer : method.invoke(environment, arguments)));
        }

        private <T> T proxy(Class<T> type, T real, boolean noting) {
            return type.cast(Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                        if (noting && method.getName().startsWith("create")) {
                            Element[] elements = (Element[]) arguments[arguments.length - 1];
                            String name = arguments[method.getName().equals("createResource") ? 2 : 0].toString();
                            origins.put(
                                    name,
                                    Arrays.stream(elements)
                                            .map(Element::toString)
                                            .toList());
                        }
                        return method.invoke(real, arguments);
                    }));
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return processor.getSupportedAnnotationTypes();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return processor.process(annotations, round);
        }
    }

    private static JavaFileObject entity(String name, String rest) {
        return JavaFileObjects.forSourceString(
                "part." + name,
                "package part; import io.mikroorm.annotation.*; @Entity class " + name + " { @PrimaryKey Long id; "
                        + rest + " }");
    }

    private static Map<String, List<String>> origins(Processor processor) {
        Noting noting = new Noting(processor);
        Compilation compilation = Compiler.javac()
                .withProcessors(noting)
                .compile(entity("One", "@ManyToOne Two two;"), entity("Two", "@ManyToOne One one;"));
        assertThat(compilation.errors()).isEmpty();
        return noting.origins;
    }

    @Test
    void each_class_of_paths_originates_in_the_entity_that_it_is_for() {
        assertThat(origins(new MetamodelProcessor()))
                .isEqualTo(Map.of("part.One_", List.of("part.One"), "part.Two_", List.of("part.Two")));
    }

    @Test
    void the_index_originates_in_all_entities() {
        assertThat(origins(new EntityIndexProcessor()))
                .isEqualTo(Map.of(EntityIndexProcessor.INDEX, List.of("part.One", "part.Two")));
    }

    @Test
    void a_class_that_is_compiled_alone_goes_on_to_the_paths_of_those_that_were_compiled_before(@TempDir Path before)
            throws IOException {
        for (JavaFileObject file : Compiled.of(entity("Two", "String word;")).generatedFiles()) {
            Path to = before.resolve(
                    URI.create("/").relativize(file.toUri()).getPath().replaceFirst("^/?CLASS_OUTPUT/", ""));
            Files.createDirectories(to.getParent());
            Files.write(to, file.openInputStream().readAllBytes());
        }
        List<java.io.File> path = new ArrayList<>(List.of(before.toFile()));
        for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
            path.add(new java.io.File(entry));
        }
        Compilation compilation = Compiler.javac()
                .withProcessors(new MetamodelProcessor())
                .withClasspath(path)
                .compile(
                        entity("One", "@ManyToOne Two two;"),
                        JavaFileObjects.forSourceString(
                                "part.Use", "package part; class Use { Object o = One_.two().word.eq(\"x\"); }"));
        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.generatedSourceFiles()).hasSize(1);
    }
}
