package dev.gip;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(
        packages = "dev.gip",
        importOptions = {DoNotIncludeTests.class, ArchitectureTest.NoTestJars.class})
class ArchitectureTest {

    /** What modules share for tests is packed apart, which the other option does not see. */
    static final class NoTestJars implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

    @ArchTest
    static final ArchRule modelStandsAlone = noClasses()
            .that()
            .resideInAPackage("dev.gip.model..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("dev.gip.model..", "java..", "org.jspecify..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule parserSeesNoSibling = apart("dev.gip.parser..", "dev.gip.validate..", "dev.gip.render..");

    @ArchTest
    static final ArchRule validateSeesNoSibling = apart("dev.gip.validate..", "dev.gip.parser..", "dev.gip.render..");

    @ArchTest
    static final ArchRule renderSeesNoSibling = apart("dev.gip.render..", "dev.gip.parser..", "dev.gip.validate..");

    @ArchTest
    static final ArchRule modulesFormNoCycle =
            slices().matching("dev.gip.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule signaturesNameNoThirdParty = classes()
            .that()
            .arePublic()
            .and()
            .resideOutsideOfPackage("..internal..")
            .should(nameOnly(resideInAnyPackage("java..", "dev.gip..", "org.jspecify..")
                    .and(DescribedPredicate.not(resideInAPackage("..internal..")))))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule librariesDoNotPrint = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethodWhere(JavaCall.Predicates.target(HasName.Predicates.name("printStackTrace")))
            .allowEmptyShould(true);

    @ArchTest
    static void packagesAreNullMarked(JavaClasses classes) {
        Set<String> unmarked = new TreeSet<>();
        for (JavaClass type : classes) {
            if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                unmarked.add(type.getPackageName());
            }
        }
        assertThat(unmarked).isEmpty();
    }

    @Test
    void onlyInternalPackagesAreHidden() {
        Modules.onClassPath().values().forEach(module -> {
            ModuleDescriptor descriptor = module.descriptor();
            Set<String> exported = descriptor.exports().stream()
                    .filter(exports -> !exports.isQualified())
                    .map(exports -> exports.source())
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> open = Modules.resources(module).stream()
                    .filter(resource -> resource.endsWith(".class") && resource.contains("/"))
                    .filter(resource -> !resource.endsWith("/package-info.class"))
                    .map(resource ->
                            resource.substring(0, resource.lastIndexOf('/')).replace('/', '.'))
                    .filter(name -> !name.contains(".internal"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(exported).as(descriptor.name()).isEqualTo(open);
        });
    }

    /** A module without a type cannot have its Javadoc checked, and must say so in its pom; no other may. */
    @Test
    void javadocIsCheckedWhereThereIsAnApi() throws IOException {
        Set<String> withApi = Modules.onClassPath().values().stream()
                .map(module -> module.descriptor())
                .filter(descriptor -> descriptor.exports().stream().anyMatch(exports -> !exports.isQualified()))
                .map(descriptor -> descriptor.name().replace('.', '-').replaceFirst("^dev-", ""))
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.find(
                Path.of(".."), 3, (path, attributes) -> path.endsWith("pom.xml") && attributes.isRegularFile())) {
            for (Path pom : files.toList()) {
                String text = Files.readString(pom);
                if (withApi.stream().anyMatch(id -> text.contains("</parent>\n\n  <artifactId>" + id + "</"))) {
                    assertThat(text.contains("<gip.javadoc.skip>true"))
                            .as("%s skips javadoc", pom)
                            .isFalse();
                }
            }
        }
    }

    private static ArchRule apart(String module, String... siblings) {
        return noClasses()
                .that()
                .resideInAPackage(module)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(siblings)
                .allowEmptyShould(true);
    }

    private static ArchCondition<JavaClass> nameOnly(DescribedPredicate<JavaClass> allowed) {
        return new ArchCondition<>("have no type in a public signature but " + allowed.getDescription()) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream<JavaClass> supertypes = Stream.concat(
                        type.getSuperclass().stream().flatMap(t -> t.getAllInvolvedRawTypes().stream()),
                        type.getInterfaces().stream().flatMap(t -> t.getAllInvolvedRawTypes().stream()));
                report(type, type.getName(), supertypes, events);
                for (JavaMember member : type.getMembers()) {
                    if (member.getModifiers().contains(JavaModifier.PUBLIC)
                            || member.getModifiers().contains(JavaModifier.PROTECTED)) {
                        report(type, member.getFullName(), typesOf(member), events);
                    }
                }
            }

            private void report(JavaClass type, String where, Stream<JavaClass> named, ConditionEvents events) {
                named.map(JavaClass::getBaseComponentType)
                        .filter(t -> !t.isPrimitive() && !allowed.test(t))
                        .forEach(t -> events.add(violated(type, where + " names " + t.getName())));
            }
        };
    }

    private static Stream<JavaClass> typesOf(JavaMember member) {
        if (member instanceof JavaField field) {
            return field.getType().getAllInvolvedRawTypes().stream();
        }
        JavaCodeUnit unit = (JavaCodeUnit) member;
        return Stream.of(
                        unit.getReturnType().getAllInvolvedRawTypes().stream(),
                        unit.getParameterTypes().stream().flatMap(t -> t.getAllInvolvedRawTypes().stream()),
                        unit.getThrowsClause().stream().map(t -> t.getRawType()))
                .flatMap(types -> types);
    }
}
