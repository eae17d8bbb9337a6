import pleo from "../../apps/pleo_custom.app"

export default defineComponent({
  props: {
    pleo,
    projects: { type: "string[]", label: "Projects" },
  },
  async run({ $ }) {
    const [group] = (await this.pleo.tagGroups($)).filter((g: { name: string }) => g.name === "Project")
    if (!group) return $.flow.exit("no tag group named Project")

    const attribute = group.tagAttributes[0].id
    for (const project of this.projects) {
      await this.pleo.createTag($, group.id, [{ attributeId: attribute, value: project }])
    }
    $.export("tags", this.projects.length)
  },
})
